package mn.esis.org.founding;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import mn.esis.access.AccessPolicy;
import mn.esis.access.Allowed;
import mn.esis.access.On;
import mn.esis.access.Right;
import mn.esis.audit.AuditTrail;
import mn.esis.audit.ObjectType;
import mn.esis.org.model.OrgRefusal;
import mn.esis.org.model.Organization;
import mn.esis.org.model.Organizations;
import mn.esis.shared.model.Refusal;
import mn.esis.shared.model.Violation;

/**
 * Adds offices, schools and kindergartens. Afterwards the system's administrator takes on the first staff there, makes one of
 * them its administrator and hands over that one's secret; from then on the organisation helps itself.
 */
@Stateless
public class OrganizationFounding {

    @Inject
    private AccessPolicy access;

    @Inject
    private Organizations organizations;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Allowed(Right.ORGANIZATIONS_KEEP)
    public UUID found(@Valid FoundOrganization command) {
        access.require(Right.ORGANIZATIONS_KEEP, On.organization(command.parentId()));
        if (!FoundOrganization.TIME_ZONES.contains(command.timeZone())) {
            throw Refusal.at(OrgRefusal.ORGANIZATION_INVALID, Violation.of("timeZone", "UNKNOWN"));
        }
        Organization organization = Organization.below(
                organizations.get(command.parentId()),
                command.kind(),
                command.code(),
                command.name(),
                ZoneId.of(command.timeZone()),
                command.languages(),
                clock.instant());
        if (organizations.isCodeTaken(organization.code())) {
            throw Refusal.at(OrgRefusal.ORGANIZATION_CODE_TAKEN, Violation.of("code", "CODE_TAKEN"));
        }
        organizations.add(organization);
        audit.changed(
                "ORGANIZATION_FOUNDED",
                ObjectType.ORGANIZATION,
                organization.id(),
                organization.id(),
                Map.of("kind", organization.kind(), "code", organization.code(), "name", organization.name()),
                null);
        return organization.id();
    }
}
