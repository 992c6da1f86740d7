package mn.esis.org;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import mn.esis.access.AccessPolicy;
import mn.esis.access.Allowed;
import mn.esis.access.On;
import mn.esis.access.Right;
import mn.esis.org.model.Organization;
import mn.esis.org.model.OrganizationRow;
import mn.esis.org.model.Organizations;
import mn.esis.org.model.RoleAssignmentRow;
import mn.esis.org.model.RoleAssignments;
import mn.esis.org.model.StudyGroups;
import mn.esis.shared.model.Page;

/** Looks at organisations: where one stands, and what is known about it. */
@Stateless
public class OrganizationTree {

    private static final Set<String> TEACHING = Set.of("TEACHER", "CLASS_TEACHER", "DUTY_TEACHER");

    @Inject
    private AccessPolicy access;

    @Inject
    private Organizations organizations;

    @Inject
    private StudyGroups groups;

    @Inject
    private RoleAssignments assignments;

    @Inject
    private Clock clock;

    /** Those above an organisation, from the country down, and itself as the last one. */
    @Allowed(Right.ORGANIZATION_SEE)
    public List<OrganizationRow> above(UUID organizationId) {
        access.require(Right.ORGANIZATION_SEE, On.organization(organizationId));
        return organizations.above(organizationId);
    }

    /**
     * Those right below an organisation, a page at a time.
     *
     * @param name part of a name or code, then of all below it; null for no such question
     */
    @Allowed(Right.ORGANIZATION_SEE)
    public Page<OrganizationRow> below(UUID organizationId, String name, String cursor, int limit) {
        access.require(Right.ORGANIZATION_SEE, On.organization(organizationId));
        return organizations.below(organizationId, name, cursor, limit);
    }

    @Allowed(Right.ORGANIZATION_SEE)
    public OrganizationView get(UUID organizationId) {
        access.require(Right.ORGANIZATION_SEE, On.organization(organizationId));
        Organization organization = organizations.get(organizationId);
        return OrganizationView.of(organization, groups.shifts(organizationId), organization.today(clock));
    }

    @Allowed(Right.ORGANIZATION_SEE)
    public PeopleView people(UUID organizationId) {
        access.require(Right.ORGANIZATION_SEE, On.organization(organizationId));
        LocalDate today = organizations.get(organizationId).today(clock);
        List<RoleAssignmentRow> leading = assignments.of(organizationId, today, false, null).stream()
                .filter(held -> !TEACHING.contains(held.role()))
                .toList();
        return new PeopleView(organizations.staff(organizationId, today), leading);
    }
}
