package mn.esis.registry.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import mn.esis.access.AccessPolicy;
import mn.esis.access.On;
import mn.esis.access.Right;
import mn.esis.org.model.StudyGroupRow;
import mn.esis.registry.EndEnrolment;
import mn.esis.registry.MovePupil;
import mn.esis.registry.PupilMovement;
import mn.esis.registry.PupilRegistry;
import mn.esis.registry.PupilView;
import mn.esis.registry.model.Enrolment;
import mn.esis.shared.Texts;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** A pupil's file: data, history, and the movement to another group or out of the school. */
@Named
@ViewScoped
public class PupilPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PupilRegistry registry;

    @Inject
    private PupilMovement movement;

    @Inject
    private GroupChoices groups;

    @Inject
    private AccessPolicy access;

    @Inject
    private Texts texts;

    private UUID id;
    private transient PupilView pupil;
    private transient List<StudyGroupRow> choices;
    private transient Boolean keeper;
    private transient Boolean parentAccountMaker;
    private UUID groupId;
    private LocalDate moveDay;
    private Enrolment.End reason;
    private LocalDate endDay;

    public void move() {
        movement.move(new MovePupil(id, groupId, moveDay));
        pupil = null;
        keeper = null;
        choices = null;
        groupId = null;
        moveDay = null;
        Messages.addGlobalInfo(
                "{0}",
                texts.text(
                        Faces.getLocale(),
                        "registry.pupil.moved",
                        getPupil().group().name()));
    }

    /** The file stays open, for today also to take the end back. */
    public void end() {
        movement.end(new EndEnrolment(id, reason, endDay));
        reopen("registry.pupil.ended");
    }

    public void resume() {
        movement.resume(id);
        reopen("registry.pupil.resumed");
    }

    private void reopen(String told) {
        Messages.addFlashGlobalInfo("{0}", texts.text(Faces.getLocale(), told));
        Faces.redirect("/registry/pupil?id=%s", id);
    }

    /** Whether the caller may take back the end that was recorded today. */
    public boolean isResumable() {
        return getPupil().resumable() && access.allows(Right.PUPILS_KEEP, On.pupilFile(id));
    }

    public PupilView getPupil() {
        if (pupil == null) {
            pupil = registry.get(id);
        }
        return pupil;
    }

    /** Whether the caller keeps the registers of pupils of the school in which this one learns. */
    public boolean isKeeper() {
        if (keeper == null) {
            keeper = access.allows(Right.PUPILS_KEEP, On.pupil(id));
        }
        return keeper;
    }

    /** Whether the caller makes accounts for the parents of this pupil. */
    public boolean isParentAccountMaker() {
        if (parentAccountMaker == null) {
            parentAccountMaker = access.allows(Right.PARENT_ACCOUNTS_KEEP, On.pupil(id));
        }
        return parentAccountMaker;
    }

    public List<StudyGroupRow> getGroups() {
        if (choices == null) {
            choices = parallel(getPupil().group());
        }
        return choices;
    }

    private List<StudyGroupRow> parallel(StudyGroupRow here) {
        return groups.takingPupils(here.schoolId()).stream()
                .filter(group -> !group.id().equals(here.id()) && follows(here, group))
                .toList();
    }

    /** In the same year a group of the same grade, in the next that one or the grade above. */
    private static boolean follows(StudyGroupRow here, StudyGroupRow next) {
        boolean sameYear = next.academicYearId().equals(here.academicYearId());
        return next.level() == here.level() || (!sameYear && next.level() == here.level() + 1);
    }

    public List<Enrolment.End> getReasons() {
        return Arrays.stream(Enrolment.End.values())
                .filter(Enrolment.End::leavesSchool)
                .toList();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public UUID getGroupId() {
        return groupId;
    }

    public void setGroupId(UUID groupId) {
        this.groupId = groupId;
    }

    public LocalDate getMoveDay() {
        return moveDay;
    }

    public void setMoveDay(LocalDate moveDay) {
        this.moveDay = moveDay;
    }

    public Enrolment.End getReason() {
        return reason;
    }

    public void setReason(Enrolment.End reason) {
        this.reason = reason;
    }

    public LocalDate getEndDay() {
        return endDay;
    }

    public void setEndDay(LocalDate endDay) {
        this.endDay = endDay;
    }
}
