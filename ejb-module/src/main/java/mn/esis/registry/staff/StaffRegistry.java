package mn.esis.registry.staff;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import mn.esis.access.AccessPolicy;
import mn.esis.access.Allowed;
import mn.esis.access.On;
import mn.esis.access.Right;
import mn.esis.audit.AuditTrail;
import mn.esis.audit.Changes;
import mn.esis.audit.ObjectType;
import mn.esis.registry.PersonFile;
import mn.esis.registry.model.RegistryRefusal;
import mn.esis.registry.model.StaffMember;
import mn.esis.registry.model.StaffMembers;
import mn.esis.shared.model.Refusal;
import mn.esis.shared.model.Violation;

/** Keeps the files of staff: takes people on and corrects what was written down. */
@Stateless
public class StaffRegistry {

    private static final ObjectType OBJECT = ObjectType.STAFF;

    @Inject
    private AccessPolicy access;

    @Inject
    private StaffMembers staff;

    @Inject
    private PersonFile persons;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Allowed(Right.STAFF_KEEP)
    public UUID takeOn(@Valid TakeOnStaff command) {
        access.require(Right.STAFF_KEEP, On.organization(command.organizationId()));
        UUID personId = persons.fileOf(command.person(), command.organizationId());
        if (staff.running(personId, command.organizationId()).isPresent()) {
            throw Refusal.of(RegistryRefusal.STAFF_TAKEN_ON_ALREADY);
        }
        staff.lastEnd(personId, command.organizationId())
                .filter(command.from()::isBefore)
                .ifPresent(end -> {
                    throw Refusal.at(RegistryRefusal.STAFF_INVALID, Violation.of("from", "BEFORE_LAST_END", end));
                });
        StaffMember member = new StaffMember(
                personId,
                command.organizationId(),
                command.staffNumber(),
                command.position(),
                command.from(),
                clock.instant());
        requireFreeNumber(member);
        staff.add(member);
        audit.changed(
                "STAFF_TAKEN_ON",
                OBJECT,
                member.id(),
                member.organizationId(),
                Map.of("position", member.position(), "from", member.validFrom()),
                null);
        return member.id();
    }

    @Allowed(Right.STAFF_KEEP)
    public void correct(@Valid CorrectStaff command) {
        StaffMember member = staff.get(command.staffId());
        access.require(Right.STAFF_KEEP, On.organization(member.organizationId()));
        member.requireVersion(command.staffVersion());
        Changes changes =
                persons.correct(member.personId(), member.organizationId(), command.version(), command.person());
        String number = member.staffNumber();
        StaffMember.Position position = member.position();
        member.correct(command.staffNumber(), command.position());
        requireFreeNumber(member);
        changes.put("staffNumber", number, member.staffNumber()).put("position", position, member.position());
        if (!changes.isEmpty()) {
            audit.changed("STAFF_CORRECTED", OBJECT, member.id(), member.organizationId(), changes.fields(), null);
        }
    }

    private void requireFreeNumber(StaffMember member) {
        if (staff.isNumberTaken(member)) {
            throw Refusal.at(RegistryRefusal.STAFF_NUMBER_TAKEN, Violation.of("staffNumber", "STAFF_NUMBER_TAKEN"));
        }
    }
}
