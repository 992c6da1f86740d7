package mn.esis.org;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Set;
import mn.esis.access.Role;
import mn.esis.org.model.Organization.Kind;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class RoleGrantPolicyTest {

    @Test
    void the_schools_administrator_gives_the_roles_of_the_daily_work() {
        Set<Role> roles = RoleGrantPolicy.grantable(Role.ORG_ADMIN, Kind.SCHOOL);

        assertTrue(roles.containsAll(EnumSet.of(Role.TEACHER, Role.MANAGER, Role.DUTY_TEACHER)));
        assertFalse(roles.contains(Role.ORG_ADMIN));
    }

    @Test
    void several_roles_allow_what_each_of_them_does() {
        Set<Role> roles = RoleGrantPolicy.grantable(EnumSet.of(Role.SYSTEM_ADMIN, Role.ORG_ADMIN), Kind.SCHOOL);

        assertTrue(roles.containsAll(EnumSet.of(Role.ORG_ADMIN, Role.TEACHER)));
    }

    @Test
    void offices_are_filled_by_the_systems_administrator_alone() {
        assertEquals(Set.of(), RoleGrantPolicy.grantable(Role.ORG_ADMIN, Kind.DISTRICT_OFFICE));
        assertTrue(
                RoleGrantPolicy.grantable(Role.SYSTEM_ADMIN, Kind.AIMAG_OFFICE).contains(Role.DISTRICT_OFFICER));
        assertTrue(RoleGrantPolicy.grantable(Role.SYSTEM_ADMIN, Kind.COUNTRY).contains(Role.MINISTRY_ANALYST));
    }

    @Test
    void offices_and_the_ministry_have_personnel_too() {
        for (Kind kind : EnumSet.of(Kind.AIMAG_OFFICE, Kind.DISTRICT_OFFICE, Kind.COUNTRY)) {
            assertTrue(RoleGrantPolicy.grantable(Role.SYSTEM_ADMIN, kind).contains(Role.HR_OFFICER));
        }
    }

    @Property
    void nobody_gives_what_comes_from_links_enrolments_or_groups(@ForAll Role by, @ForAll Kind kind) {
        Set<Role> roles = RoleGrantPolicy.grantable(by, kind);

        assertFalse(roles.contains(Role.PARENT) || roles.contains(Role.PUPIL) || roles.contains(Role.CLASS_TEACHER));
    }

    @Property
    void only_administrators_give_anything(@ForAll Role by, @ForAll Kind kind) {
        if (by != Role.ORG_ADMIN && by != Role.SYSTEM_ADMIN) {
            assertEquals(Set.of(), RoleGrantPolicy.grantable(by, kind));
        }
    }
}
