package mn.esis.registry.staff;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import mn.esis.access.AccessPolicy;
import mn.esis.access.Allowed;
import mn.esis.access.On;
import mn.esis.access.Right;
import mn.esis.audit.AuditTrail;
import mn.esis.audit.ObjectType;
import mn.esis.org.model.Organizations;
import mn.esis.org.model.RoleAssignments;
import mn.esis.registry.model.RegistryRefusal;
import mn.esis.registry.model.StaffMember;
import mn.esis.registry.model.StaffMembers;
import mn.esis.shared.model.Refusal;
import mn.esis.shared.model.Violation;

/** Somebody stops working in an organisation, and with that loses every role there. */
@Stateless
public class StaffDeparture {

    @Inject
    private AccessPolicy access;

    @Inject
    private StaffMembers staff;

    @Inject
    private Organizations organizations;

    @Inject
    private RoleAssignments roles;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Allowed(Right.STAFF_KEEP)
    public void end(@Valid EndEmployment command) {
        StaffMember member = staff.get(command.staffId());
        access.require(Right.STAFF_KEEP, On.organization(member.organizationId()));
        LocalDate today = organizations.get(member.organizationId()).today(clock);
        LocalDate day = Objects.requireNonNullElse(command.day(), today);
        if (day.isAfter(today)) {
            throw Refusal.at(RegistryRefusal.STAFF_INVALID, Violation.of("day", "IN_FUTURE"));
        }
        member.end(day, command.reason());
        roles.running(member.personId(), member.organizationId())
                .forEach(role -> role.end(today, "LEFT_THE_ORGANIZATION"));
        audit.changed(
                "STAFF_LEFT",
                ObjectType.STAFF,
                member.id(),
                member.organizationId(),
                Map.of("reason", command.reason(), "day", member.validTo()),
                null);
    }
}
