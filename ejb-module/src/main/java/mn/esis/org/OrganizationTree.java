package mn.esis.org;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import mn.esis.access.AccessPolicy;
import mn.esis.access.Allowed;
import mn.esis.access.On;
import mn.esis.access.Right;
import mn.esis.org.model.Organization;
import mn.esis.org.model.OrganizationRow;
import mn.esis.org.model.Organizations;
import mn.esis.org.model.StudyGroups;

/** Looks at organisations: where one stands, and what is known about it. */
@Stateless
public class OrganizationTree {

    @Inject
    private AccessPolicy access;

    @Inject
    private Organizations organizations;

    @Inject
    private StudyGroups groups;

    @Inject
    private Clock clock;

    /** An organisation with everything above and below it. */
    @Allowed(Right.ORGANIZATION_SEE)
    public List<OrganizationRow> around(UUID organizationId) {
        access.require(Right.ORGANIZATION_SEE, On.organization(organizationId));
        return organizations.tree(organizationId);
    }

    @Allowed(Right.ORGANIZATION_SEE)
    public OrganizationView get(UUID organizationId) {
        access.require(Right.ORGANIZATION_SEE, On.organization(organizationId));
        Organization organization = organizations.get(organizationId);
        return OrganizationView.of(organization, groups.shifts(organizationId), organization.today(clock));
    }
}
