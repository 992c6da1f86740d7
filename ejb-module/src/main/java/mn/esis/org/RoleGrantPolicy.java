package mn.esis.org;

import static mn.esis.access.Role.ACCOUNTANT;
import static mn.esis.access.Role.DIRECTOR;
import static mn.esis.access.Role.DISTRICT_OFFICER;
import static mn.esis.access.Role.DUTY_TEACHER;
import static mn.esis.access.Role.HR_OFFICER;
import static mn.esis.access.Role.MANAGER;
import static mn.esis.access.Role.MINISTRY_ANALYST;
import static mn.esis.access.Role.ORG_ADMIN;
import static mn.esis.access.Role.SOCIAL_WORKER;
import static mn.esis.access.Role.SYSTEM_ADMIN;
import static mn.esis.access.Role.TEACHER;

import java.util.EnumSet;
import java.util.Set;
import mn.esis.access.Role;
import mn.esis.org.model.Organization;

/**
 * Which roles can be given where, and by whom. The administrator of an organisation gives the roles of the daily work there;
 * the system's administrator appoints those administrators, the directors, and everybody in the offices. Parents and pupils
 * hold theirs through links and enrolments, class teachers through their group.
 */
final class RoleGrantPolicy {

    private static final Set<Role> OF_SCHOOL_BY_ORG_ADMIN =
            EnumSet.of(TEACHER, SOCIAL_WORKER, DUTY_TEACHER, MANAGER, DIRECTOR, HR_OFFICER, ACCOUNTANT);
    private static final Set<Role> OF_SCHOOL_BY_SYSTEM_ADMIN = EnumSet.of(ORG_ADMIN, DIRECTOR);
    private static final Set<Role> OF_OFFICE = EnumSet.of(DISTRICT_OFFICER, ORG_ADMIN, HR_OFFICER);
    private static final Set<Role> OF_COUNTRY = EnumSet.of(MINISTRY_ANALYST, SYSTEM_ADMIN, HR_OFFICER);

    private RoleGrantPolicy() {}

    /** What somebody who holds all of {@code by} may give and take in such an organisation. */
    static Set<Role> grantable(Set<Role> by, Organization.Kind kind) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        by.forEach(role -> roles.addAll(grantable(role, kind)));
        return roles;
    }

    /** What somebody who holds {@code by} may give and take in such an organisation. */
    static Set<Role> grantable(Role by, Organization.Kind kind) {
        if (by == SYSTEM_ADMIN) {
            return kind.teaches() ? OF_SCHOOL_BY_SYSTEM_ADMIN : kind.isOffice() ? OF_OFFICE : OF_COUNTRY;
        }
        return by == ORG_ADMIN && kind.teaches() ? OF_SCHOOL_BY_ORG_ADMIN : EnumSet.noneOf(Role.class);
    }
}
