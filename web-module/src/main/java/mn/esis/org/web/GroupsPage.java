package mn.esis.org.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import mn.esis.access.Right;
import mn.esis.access.web.Workplace;
import mn.esis.org.ChangeGroup;
import mn.esis.org.ClassTeachers;
import mn.esis.org.CreateGroup;
import mn.esis.org.GroupFormation;
import mn.esis.org.GroupSaving;
import mn.esis.org.OrganizationTree;
import mn.esis.org.OrganizationView;
import mn.esis.org.calendar.CalendarView.YearView;
import mn.esis.org.model.RoleAssignments.Candidate;
import mn.esis.org.model.StudyGroupRow;
import mn.esis.shared.Texts;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The study groups of a school: the list, and one of them being created or changed. */
@Named
@ViewScoped
public class GroupsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private GroupFormation formation;

    @Inject
    private GroupSaving saving;

    @Inject
    private ClassTeachers classTeachers;

    @Inject
    private OrganizationTree organizations;

    @Inject
    private Workplace workplace;

    @Inject
    private Texts texts;

    private UUID org;
    private UUID year;
    private transient List<YearView> years;
    private transient OrganizationView school;
    private transient List<StudyGroupRow> groups;
    private transient List<Candidate> candidates;
    private UUID groupId;
    private Integer level;
    private String name;
    private UUID shiftId;
    private UUID personId;
    private UUID shownId;
    private int version;

    /** Fills the form with a group, or empties it for a new one. */
    public void edit(StudyGroupRow group) {
        groupId = group == null ? null : group.id();
        level = group == null ? null : Integer.valueOf(group.level());
        name = group == null ? null : group.name();
        shiftId = group == null ? null : group.shiftId();
        shownId = group == null ? null : group.classTeacherId();
        personId = shownId;
        version = group == null ? 0 : group.version();
    }

    public void save() {
        if (groupId == null) {
            saving.create(new CreateGroup(getSchool().id(), year, level, name, shiftId), personId);
        } else {
            saving.change(new ChangeGroup(groupId, version, name, shiftId), shownId, personId);
        }
        Messages.addGlobalInfo("{0}", texts.text(Faces.getLocale(), "org.groups.saved", name));
        groups = null;
        edit(null);
    }

    /** The current academic year and, once it is set up, the next. */
    public List<YearView> getYears() {
        if (years == null) {
            years = formation.years(getSchool().id());
        }
        return years;
    }

    /** The one whose groups are shown. */
    public UUID getShownYear() {
        return year == null ? getYears().get(0).id() : year;
    }

    public OrganizationView getSchool() {
        if (school == null) {
            school = organizations.get(workplace.of(Right.ORGANIZATION_SEE, org));
        }
        return school;
    }

    public List<StudyGroupRow> getGroups() {
        if (groups == null) {
            groups = formation.ofSchool(getSchool().id(), year);
        }
        return groups;
    }

    /** Of those, the ones that the caller leads. */
    public List<StudyGroupRow> getOwn() {
        return getGroups().stream()
                .filter(group -> workplace.isOwn(Right.PUPILS_SEE, group.id()))
                .toList();
    }

    /** Whether the caller may open the list of the group's pupils. */
    public boolean mayOpen(StudyGroupRow group) {
        return workplace.isOwn(Right.PUPILS_SEE, group.id())
                || workplace.may(Right.PUPILS_SEE, getSchool().id());
    }

    public boolean isKeeper() {
        return getSchool().kind().teaches()
                && workplace.may(Right.GROUPS_KEEP, getSchool().id());
    }

    public List<Candidate> getCandidates() {
        if (candidates == null) {
            candidates = classTeachers.candidates(getSchool().id());
        }
        return candidates;
    }

    public UUID getOrg() {
        return org;
    }

    public void setOrg(UUID org) {
        this.org = org;
    }

    public UUID getYear() {
        return year;
    }

    public void setYear(UUID year) {
        this.year = year;
    }

    public UUID getGroupId() {
        return groupId;
    }

    public Integer getLevel() {
        return level;
    }

    public void setLevel(Integer level) {
        this.level = level;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public UUID getShiftId() {
        return shiftId;
    }

    public void setShiftId(UUID shiftId) {
        this.shiftId = shiftId;
    }

    public UUID getPersonId() {
        return personId;
    }

    public void setPersonId(UUID personId) {
        this.personId = personId;
    }
}
