package mn.esis.registry.staff;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.UUID;
import mn.esis.access.AccessPolicy;
import mn.esis.access.Allowed;
import mn.esis.access.On;
import mn.esis.access.Right;
import mn.esis.org.model.Organizations;
import mn.esis.registry.PersonFile;
import mn.esis.registry.model.StaffMember;
import mn.esis.registry.model.StaffMembers;
import mn.esis.registry.model.StaffRow;
import mn.esis.shared.model.Page;

/** Who works in an organisation. */
@Stateless
public class StaffList {

    @Inject
    private AccessPolicy access;

    @Inject
    private StaffMembers staff;

    @Inject
    private Organizations organizations;

    @Inject
    private PersonFile persons;

    @Inject
    private Clock clock;

    @Allowed(Right.STAFF_SEE)
    public Page<StaffRow> list(@Valid ListStaff command) {
        access.require(Right.STAFF_SEE, On.organization(command.organizationId()));
        return staff.list(
                command.organizationId(),
                organizations.get(command.organizationId()).today(clock),
                command.name(),
                command.position(),
                command.cursor(),
                command.limit());
    }

    /** The file itself is for those who keep it. */
    @Allowed(Right.STAFF_KEEP)
    public StaffView get(UUID staffId) {
        StaffMember member = staff.get(staffId);
        access.require(Right.STAFF_KEEP, On.organization(member.organizationId()));
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
}
