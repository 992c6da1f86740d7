package mn.esis.registry;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mn.esis.access.AccessPolicy;
import mn.esis.access.Allowed;
import mn.esis.access.On;
import mn.esis.access.Right;
import mn.esis.audit.AuditTrail;
import mn.esis.audit.ObjectType;
import mn.esis.org.model.StudyGroups;
import mn.esis.org.model.StudyGroups.Place;
import mn.esis.registry.model.Enrolment;
import mn.esis.registry.model.Pupils;
import mn.esis.registry.model.RegistryRefusal;
import mn.esis.registry.promotion.PromoteGroup;
import mn.esis.shared.model.Refusal;
import mn.esis.shared.model.Violation;

/** Pupils change the group and leave the school. What was stays in the history. */
@Stateless
public class PupilMovement {

    @Inject
    private AccessPolicy access;

    @Inject
    private Pupils pupils;

    @Inject
    private StudyGroups groups;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Allowed(Right.PUPILS_KEEP)
    public void move(@Valid MovePupil command) {
        access.require(Right.PUPILS_KEEP, On.pupil(command.pupilId()));
        access.require(Right.PUPILS_KEEP, On.group(command.groupId()));
        Enrolment here = own(enrolment(command.pupilId()));
        Place there = groups.place(command.groupId(), clock);
        move(here, there, command.day());
    }

    /** All who learn in a group of a former year go on in one of a later; whoever does not is moved singly. */
    @Allowed(Right.PUPILS_KEEP)
    public int promote(@Valid PromoteGroup command) {
        access.require(Right.PUPILS_KEEP, On.group(command.groupId()));
        access.require(Right.PUPILS_KEEP, On.group(command.toGroupId()));
        Place from = groups.place(command.groupId(), clock);
        Place to = groups.place(command.toGroupId(), clock);
        if (!to.year().firstDay().isAfter(from.year().firstDay())
                || !to.group().schoolId().equals(from.group().schoolId())) {
            throw Refusal.at(RegistryRefusal.ENROLMENT_INVALID, Violation.of("toGroupId", "UNKNOWN"));
        }
        List<Enrolment> all = pupils.enrolments(command.groupId());
        all.forEach(enrolment -> move(enrolment, to, null));
        return all.size();
    }

    private void move(Enrolment here, Place there, LocalDate day) {
        Enrolment next = here.moveTo(there, day, clock.instant());
        pupils.enrol(next);
        audit.changed(
                "PUPIL_MOVED",
                ObjectType.PUPIL,
                here.pupilId(),
                here.schoolId(),
                Map.of(
                        "before",
                        here.groupId(),
                        "groupId",
                        next.groupId(),
                        "day",
                        next.validFrom(),
                        "reason",
                        next.startReason()),
                null);
    }

    @Allowed(Right.PUPILS_KEEP)
    public void end(@Valid EndEnrolment command) {
        access.require(Right.PUPILS_KEEP, On.pupil(command.pupilId()));
        if (!command.reason().leavesSchool()) {
            throw Refusal.at(RegistryRefusal.ENROLMENT_INVALID, Violation.of("reason", "UNKNOWN"));
        }
        Enrolment here = own(enrolment(command.pupilId()));
        LocalDate today = groups.place(here.groupId(), clock).today();
        here.end(command.day(), command.reason(), today, clock.instant());
        pupils.get(command.pupilId()).leave(command.reason());
        audit.changed(
                "PUPIL_LEFT",
                ObjectType.PUPIL,
                command.pupilId(),
                here.schoolId(),
                Map.of("groupId", here.groupId(), "reason", command.reason(), "day", here.validTo()),
                null);
    }

    /** The pupil has not left: the end was recorded by mistake, today and by this school. */
    @Allowed(Right.PUPILS_KEEP)
    public void resume(UUID pupilId) {
        access.require(Right.PUPILS_KEEP, On.pupilFile(pupilId));
        Enrolment ended = own(pupils.newest(pupilId).orElseThrow());
        Enrolment.End reason = ended.endReason();
        LocalDate day = ended.validTo();
        ended.resume(groups.place(ended.groupId(), clock).zone(), clock.instant());
        pupils.get(pupilId).comeBack();
        audit.changed(
                "PUPIL_LEAVING_UNDONE",
                ObjectType.PUPIL,
                pupilId,
                ended.schoolId(),
                Map.of("before", Map.of("reason", reason, "day", day)),
                null);
    }

    /** Until a coming enrolment begins, the pupil may still learn in one school and be awaited in another. */
    private Enrolment own(Enrolment changed) {
        access.require(Right.PUPILS_KEEP, On.group(changed.groupId()));
        return changed;
    }

    private Enrolment enrolment(UUID pupilId) {
        return pupils.enrolment(pupilId).orElseThrow(() -> Refusal.of(RegistryRefusal.PUPIL_NOT_ENROLLED));
    }
}
