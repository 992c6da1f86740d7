package mn.esis.org;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import mn.esis.access.AccessPolicy;
import mn.esis.access.Allowed;
import mn.esis.access.Grant;
import mn.esis.access.On;
import mn.esis.access.Right;
import mn.esis.access.Role;
import mn.esis.org.model.OrgRefusal;
import mn.esis.org.model.Organization;
import mn.esis.org.model.Organizations;
import mn.esis.org.model.RoleAssignment;
import mn.esis.org.model.RoleAssignments;
import mn.esis.shared.model.Refusal;
import mn.esis.shared.model.SharedRefusal;
import mn.esis.shared.model.Violation;

/** Gives and takes roles, as {@link RoleGrantPolicy} says. Nobody gives a role to himself or herself. */
@Stateless
public class RoleGrants {

    @Inject
    private AccessPolicy access;

    @Inject
    private Organizations organizations;

    @Inject
    private RoleAssignments assignments;

    @Inject
    private RoleNews news;

    @Inject
    private Clock clock;

    /** Who holds which role there, with {@code ended} also who held one. */
    @Allowed(Right.ROLES_KEEP)
    public RolesView of(UUID organizationId, boolean ended) {
        Organization organization = organizations.get(organizationId);
        Set<Role> grantable = require(organization);
        LocalDate today = organization.today(clock);
        return new RolesView(
                assignments.of(organizationId, today, ended),
                List.copyOf(grantable),
                assignments.candidates(organizationId, today));
    }

    @Allowed(Right.ROLES_KEEP)
    public UUID grant(@Valid GrantRole command) {
        Organization organization = organizations.get(command.organizationId());
        if (!require(organization).contains(command.role())) {
            throw refused(organization, Violation.of("role", "ROLE_NOT_GRANTABLE"));
        }
        LocalDate today = organization.today(clock);
        requireReceiver(command.personId(), organization, today);
        LocalDate from = Objects.requireNonNullElse(command.from(), today);
        if (from.isBefore(today)) {
            throw Refusal.at(OrgRefusal.ROLE_INVALID, Violation.of("from", "IN_PAST"));
        }
        if (assignments
                .running(command.personId(), command.role().name(), organization.id())
                .isPresent()) {
            throw Refusal.of(OrgRefusal.ROLE_ALREADY_HELD);
        }
        RoleAssignment assignment = RoleAssignment.grant(
                command.personId(), command.role().name(), organization.id(), from, clock.instant());
        assignments.add(assignment);
        news.granted(assignment, organization);
        return assignment.id();
    }

    /** The rights are gone with the next request. */
    @Allowed(Right.ROLES_KEEP)
    public void end(UUID assignmentId) {
        RoleAssignment assignment = assignments.get(assignmentId);
        Organization organization = organizations.get(assignment.organizationId());
        if (!require(organization).contains(Role.valueOf(assignment.role()))) {
            throw access.refuse(Right.ROLES_KEEP, On.organization(organization.id()), SharedRefusal.FORBIDDEN);
        }
        assignment.end(organization.today(clock), "REVOKED");
        news.ended(assignment);
    }

    /** An administrator's reach ends with the own organisation: those below have their own. */
    private Set<Role> require(Organization organization) {
        On there = On.organization(organization.id());
        List<Grant> by = access.requireAll(Right.ROLES_KEEP, there);
        if (by.isEmpty()) {
            return RoleGrantPolicy.grantable(Role.SYSTEM_ADMIN, organization.kind());
        }
        Set<Role> bearing = by.stream()
                .filter(grant ->
                        grant.role() != Role.ORG_ADMIN || grant.organizationId().equals(organization.id()))
                .map(Grant::role)
                .collect(Collectors.toSet());
        if (bearing.isEmpty()) {
            throw access.refuse(Right.ROLES_KEEP, there, SharedRefusal.FORBIDDEN);
        }
        return RoleGrantPolicy.grantable(bearing, organization.kind());
    }

    private void requireReceiver(UUID personId, Organization organization, LocalDate today) {
        if (access.isCaller(personId)) {
            throw refused(organization, Violation.of("personId", "NOT_TO_YOURSELF"));
        }
        if (!assignments.isStaff(personId, organization.id(), today)) {
            throw Refusal.at(OrgRefusal.NOT_STAFF_HERE, Violation.of("personId", "NOT_STAFF_HERE"));
        }
    }

    private Refusal refused(Organization organization, Violation violation) {
        access.refused(Right.ROLES_KEEP, On.organization(organization.id()), OrgRefusal.ROLE_INVALID);
        return Refusal.at(OrgRefusal.ROLE_INVALID, violation);
    }
}
