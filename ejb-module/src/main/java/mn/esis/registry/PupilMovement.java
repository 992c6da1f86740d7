package mn.esis.registry;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
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
        Enrolment here = enrolment(command.pupilId());
        Place there = groups.place(command.groupId(), clock);
        LocalDate day = Objects.requireNonNullElse(command.day(), there.today());
        pupils.enrol(here.moveTo(there.group(), day, there.today(), clock.instant()));
        audit.changed(
                "PUPIL_MOVED",
                ObjectType.PUPIL,
                command.pupilId(),
                here.schoolId(),
                Map.of("before", here.groupId(), "groupId", command.groupId(), "day", day),
                null);
    }

    @Allowed(Right.PUPILS_KEEP)
    public void end(@Valid EndEnrolment command) {
        access.require(Right.PUPILS_KEEP, On.pupil(command.pupilId()));
        if (!command.reason().leavesSchool()) {
            throw Refusal.at(RegistryRefusal.ENROLMENT_INVALID, Violation.of("reason", "UNKNOWN"));
        }
        Enrolment here = enrolment(command.pupilId());
        LocalDate today = groups.place(here.groupId(), clock).today();
        LocalDate day = Objects.requireNonNullElse(command.day(), today);
        here.end(day, command.reason(), today);
        pupils.get(command.pupilId()).leave(command.reason());
        audit.changed(
                "PUPIL_LEFT",
                ObjectType.PUPIL,
                command.pupilId(),
                here.schoolId(),
                Map.of("groupId", here.groupId(), "reason", command.reason(), "day", day),
                null);
    }

    private Enrolment enrolment(UUID pupilId) {
        return pupils.enrolment(pupilId).orElseThrow(() -> Refusal.of(RegistryRefusal.PUPIL_NOT_ENROLLED));
    }
}
