package mn.esis.registry.staff;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.UUID;
import mn.esis.access.AccessPolicy;
import mn.esis.access.Allowed;
import mn.esis.access.Grant;
import mn.esis.access.On;
import mn.esis.access.Right;
import mn.esis.audit.AuditTrail;
import mn.esis.audit.ObjectType;
import mn.esis.org.model.Organizations;
import mn.esis.registry.PersonFile;
import mn.esis.registry.model.StaffMember;
import mn.esis.registry.model.StaffMembers;
import mn.esis.registry.model.StaffRow;
import mn.esis.shared.model.Page;

/** Who works in an organisation. Each look leaves a trace with those whom it showed. */
@Stateless
public class StaffList {

    private static final ObjectType OBJECT = ObjectType.STAFF;

    @Inject
    private AccessPolicy access;

    @Inject
    private StaffMembers staff;

    @Inject
    private Organizations organizations;

    @Inject
    private PersonFile persons;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Allowed(Right.STAFF_SEE)
    public Page<StaffRow> list(@Valid ListStaff command) {
        Grant by = access.require(Right.STAFF_SEE, On.organization(command.organizationId()));
        Page<StaffRow> page = staff.list(
                command.organizationId(),
                organizations.get(command.organizationId()).today(clock),
                command.name(),
                command.position(),
                command.cursor(),
                command.limit());
        audit.listed(
                "STAFF_LISTED",
                OBJECT,
                command.organizationId(),
                role(by),
                "name=" + command.name() + " position=" + command.position(),
                page.items().stream().map(StaffRow::id).toList());
        return page;
    }

    /** The file itself is for those who keep it. */
    @Allowed(Right.STAFF_KEEP)
    public StaffView get(UUID staffId) {
        StaffMember member = staff.get(staffId);
        Grant by = access.require(Right.STAFF_KEEP, On.organization(member.organizationId()));
        audit.looked("STAFF_SEEN", OBJECT, member.id(), member.organizationId(), role(by));
        return new StaffView(
                member.id(),
                member.organizationId(),
                persons.view(member.personId()),
                member.staffNumber(),
                member.position(),
                member.validFrom(),
                member.validTo(),
                member.version());
    }

    private static String role(Grant by) {
        return by == null ? null : by.role().name();
    }
}
