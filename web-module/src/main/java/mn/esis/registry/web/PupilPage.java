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
import mn.esis.org.GroupFormation;
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
    private GroupFormation groups;

    @Inject
    private AccessPolicy access;

    @Inject
    private Texts texts;

    private UUID id;
    private transient PupilView pupil;
    private transient List<StudyGroupRow> choices;
    private UUID groupId;
    private LocalDate moveDay;
    private Enrolment.End reason;
    private LocalDate endDay;

    public void move() {
        movement.move(new MovePupil(id, groupId, moveDay));
        pupil = null;
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

    /** Afterwards the file is the school's no longer, so the page goes back to the list. */
    public void end() {
        UUID school = getPupil().group().schoolId();
        movement.end(new EndEnrolment(id, reason, endDay));
        Messages.addFlashGlobalInfo("{0}", texts.text(Faces.getLocale(), "registry.pupil.ended"));
        Faces.redirect("/registry/pupils?org=%s", school);
    }

    public PupilView getPupil() {
        if (pupil == null) {
            pupil = registry.get(id);
        }
        return pupil;
    }

    /** Whether the caller keeps the registers of pupils of the school in which this one learns. */
    public boolean isKeeper() {
        return access.allows(Right.PUPILS_KEEP, On.pupil(id));
    }

    public List<StudyGroupRow> getGroups() {
        if (choices == null) {
            choices = parallel(getPupil().group());
        }
        return choices;
    }

    private List<StudyGroupRow> parallel(StudyGroupRow here) {
        return groups.ofSchool(here.schoolId()).stream()
                .filter(group -> group.level() == here.level() && !group.id().equals(here.id()))
                .toList();
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
