package mn.esis.registry.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import mn.esis.access.Right;
import mn.esis.access.web.Workplace;
import mn.esis.org.GroupFormation;
import mn.esis.org.MyGroups;
import mn.esis.org.model.GradeLevel;
import mn.esis.org.model.StudyGroupRow;
import mn.esis.registry.FindPupil;
import mn.esis.registry.ListPupils;
import mn.esis.registry.PupilList;
import mn.esis.registry.PupilLookUp;
import mn.esis.registry.model.PupilRow;
import mn.esis.shared.model.Page;
import org.omnifaces.util.Faces;

/** The pupils of a school. Question and place in the list stand in the address; a register number never does. */
@Named
@ViewScoped
public class PupilsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;

    @Inject
    private PupilList list;

    @Inject
    private PupilLookUp lookUp;

    @Inject
    private GroupFormation groups;

    @Inject
    private MyGroups own;

    @Inject
    private Workplace workplace;

    private UUID org;
    private String q;
    private Integer level;
    private UUID group;
    private String after;
    private String registerNumber;
    private transient Page<PupilRow> pupils;
    private transient List<StudyGroupRow> groupsHere;

    /** Opens the file of the pupil who bears the number. */
    public void find() {
        UUID pupil = lookUp.find(new FindPupil(school(), registerNumber));
        Faces.redirect("/registry/pupil?id=%s", pupil);
    }

    public Page<PupilRow> getPupils() {
        if (pupils == null) {
            pupils = isWholeSchool()
                    ? list.list(new ListPupils(school(), q, level, group, after, PAGE))
                    : list.ofGroup(getShown(), after, PAGE);
        }
        return pupils;
    }

    public List<StudyGroupRow> getGroups() {
        if (groupsHere == null) {
            groupsHere = isWholeSchool() ? groups.ofSchool(school(), null) : ownHere();
        }
        return groupsHere;
    }

    /** The group whose pupils are shown, null when they are of several. */
    public UUID getShown() {
        return group == null && !isWholeSchool() ? workplace.group(Right.PUPILS_SEE, org) : group;
    }

    public List<Integer> getLevels() {
        return getGroups().stream()
                .map(StudyGroupRow::level)
                .distinct()
                .sorted()
                .toList();
    }

    /** A class teacher sees the own group only, and so needs no question. */
    public boolean isWholeSchool() {
        return workplace.isWhole(Right.PUPILS_SEE, org);
    }

    public boolean isFiltered() {
        return q != null || level != null || group != null;
    }

    public boolean isKeeper() {
        return workplace.may(Right.PUPILS_KEEP, school());
    }

    private List<StudyGroupRow> ownHere() {
        return own.list().stream()
                .filter(one -> one.schoolId().equals(school()))
                .toList();
    }

    private UUID school() {
        return workplace.of(Right.PUPILS_SEE, org);
    }

    public UUID getOrg() {
        return org;
    }

    public void setOrg(UUID org) {
        this.org = org;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public Integer getLevel() {
        return level;
    }

    public void setLevel(Integer level) {
        this.level = level != null && GradeLevel.exists(level) ? level : null;
    }

    public UUID getGroup() {
        return group;
    }

    public void setGroup(UUID group) {
        this.group = group;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public String getRegisterNumber() {
        return registerNumber;
    }

    public void setRegisterNumber(String registerNumber) {
        this.registerNumber = registerNumber;
    }
}
