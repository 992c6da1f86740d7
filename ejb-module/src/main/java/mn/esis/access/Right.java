package mn.esis.access;

import static mn.esis.access.Role.CLASS_TEACHER;
import static mn.esis.access.Role.DIRECTOR;
import static mn.esis.access.Role.DISTRICT_OFFICER;
import static mn.esis.access.Role.HR_OFFICER;
import static mn.esis.access.Role.MANAGER;
import static mn.esis.access.Role.MINISTRY_ANALYST;
import static mn.esis.access.Role.ORG_ADMIN;
import static mn.esis.access.Role.PARENT;
import static mn.esis.access.Role.SOCIAL_WORKER;
import static mn.esis.access.Role.SYSTEM_ADMIN;
import static mn.esis.access.Role.TEACHER;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What can be allowed, and the roles that bring it; where it holds follows from the assignment's organisation or group. */
public enum Right {
    /** Everything about the caller's own account; needs no role. */
    OWN_ACCOUNT,
    /** The list of sent messages, and sending one again. */
    MESSAGES_OPERATE(SYSTEM_ADMIN),
    /** How far stored values have come under new keys. */
    KEYS_SEE(SYSTEM_ADMIN),
    /** Structure, calendar, shifts and groups of an organisation. */
    ORGANIZATION_SEE(
            MANAGER,
            DIRECTOR,
            ORG_ADMIN,
            HR_OFFICER,
            SOCIAL_WORKER,
            TEACHER,
            DISTRICT_OFFICER,
            MINISTRY_ANALYST,
            SYSTEM_ADMIN),
    /** New offices, schools and kindergartens. */
    ORGANIZATIONS_KEEP(SYSTEM_ADMIN),
    /** Exceptions of the calendar, each for the own organisation and all below it. */
    CALENDAR_KEEP(MANAGER, DIRECTOR, DISTRICT_OFFICER, MINISTRY_ANALYST, SYSTEM_ADMIN),
    /** Academic years and terms, the same in the whole country. */
    YEARS_KEEP(MINISTRY_ANALYST, SYSTEM_ADMIN),
    /** Study groups, their class teachers, and the shifts in which they learn. */
    GROUPS_KEEP(MANAGER, DIRECTOR),
    ROLES_KEEP(ORG_ADMIN, SYSTEM_ADMIN),
    /** Names and groups of pupils. */
    PUPILS_SEE(MANAGER, DIRECTOR, SOCIAL_WORKER, CLASS_TEACHER),
    PUPILS_KEEP(MANAGER),
    /** The life of the own child. */
    CHILD_SEE(PARENT),
    /** Who asks for pupils, and who is linked with them. */
    LINKS_SEE(CLASS_TEACHER, MANAGER, DIRECTOR),
    /** Letting guardians in and out. */
    LINKS_DECIDE(CLASS_TEACHER, MANAGER),
    /** Further places for guardians of a pupil, and protection by order of a court. */
    LINK_PLACES_KEEP(MANAGER),
    /** Making accounts for the parents of pupils, who are linked by the school's word. */
    PARENT_ACCOUNTS_KEEP(CLASS_TEACHER, MANAGER, ORG_ADMIN),
    STAFF_SEE(HR_OFFICER, MANAGER, DIRECTOR, ORG_ADMIN, SYSTEM_ADMIN),
    /** Who works in an organisation; the system's administrator only where nobody there keeps it, see {@link AccessPolicy}. */
    STAFF_KEEP(HR_OFFICER, SYSTEM_ADMIN),
    /** Cards with a QR code of pupils: issued and printed. */
    CARDS_KEEP(CLASS_TEACHER, MANAGER),
    STAFF_CARDS_KEEP(MANAGER, HR_OFFICER),
    /** The accounts of one organisation: one-time secrets, recovery at the desk; by others only those of its administrators. */
    ACCOUNTS_KEEP(ORG_ADMIN, SYSTEM_ADMIN);

    @SuppressWarnings("ImmutableEnumChecker") // a set that is never changed, as the view of it
    private final Set<Role> roles;

    Right(Role... roles) {
        this.roles = roles.length == 0 ? EnumSet.noneOf(Role.class) : EnumSet.of(roles[0], roles);
    }

    public Set<Role> roles() {
        return Collections.unmodifiableSet(roles);
    }

    /** Whether the role opens the files of pupils, or says who works there: the director learns of it. */
    public static boolean opensFiles(Role role) {
        return PUPILS_SEE.isGivenBy(role) || PUPILS_KEEP.isGivenBy(role) || STAFF_KEEP.isGivenBy(role);
    }

    /** Whether it holds in the very organisation of the role only: an office's does not reach the schools below it. */
    boolean isOfOneOrganization() {
        return this == ROLES_KEEP
                || this == STAFF_SEE
                || this == STAFF_KEEP
                || this == PARENT_ACCOUNTS_KEEP
                || this == STAFF_CARDS_KEEP
                || this == ACCOUNTS_KEEP;
    }

    boolean isForEverySignedIn() {
        return roles.isEmpty();
    }

    boolean isGivenBy(Role role) {
        return roles.contains(role);
    }
}
