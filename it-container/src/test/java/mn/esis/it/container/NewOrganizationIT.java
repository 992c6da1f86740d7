package mn.esis.it.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import mn.esis.access.Role;
import mn.esis.identity.model.Sex;
import mn.esis.identity.model.StaffAccountRow;
import mn.esis.identity.secret.GiveSecret;
import mn.esis.identity.secret.OneTimeSecrets;
import mn.esis.org.GrantRole;
import mn.esis.org.RoleGrants;
import mn.esis.org.founding.FoundOrganization;
import mn.esis.org.founding.OrganizationFounding;
import mn.esis.org.model.OrgRefusal;
import mn.esis.org.model.Organization.Kind;
import mn.esis.registry.PersonDetails;
import mn.esis.registry.model.StaffMember;
import mn.esis.registry.staff.StaffRegistry;
import mn.esis.registry.staff.TakeOnStaff;
import mn.esis.shared.CurrentCaller;
import mn.esis.shared.model.Refusal;
import mn.esis.shared.model.RefusalCode;
import mn.esis.shared.model.SharedRefusal;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** The system's administrator brings a new organisation to life, and then leaves it to itself. */
@ExtendWith(ArquillianExtension.class)
class NewOrganizationIT {

    @Inject
    private School school;

    @Inject
    private Sql sql;

    @Inject
    private CurrentCaller current;

    @Inject
    private OrganizationFounding founding;

    @Inject
    private StaffRegistry registry;

    @Inject
    private RoleGrants roles;

    @Inject
    private OneTimeSecrets secrets;

    @BeforeEach
    void sign_in() {
        current.set(school.signedIn(Role.SYSTEM_ADMIN, school.country()));
    }

    @Test
    void a_new_school_gets_its_first_staff_an_administrator_and_a_secret() {
        comesToLife(Kind.SCHOOL);
    }

    @Test
    void a_new_office_does_too() {
        UUID office = comesToLife(Kind.DISTRICT_OFFICE);
        roles.grant(new GrantRole(office, takenOn(office), Role.HR_OFFICER, null));
        assertEquals(SharedRefusal.FORBIDDEN, refusal(() -> takenOn(office)));
    }

    private UUID comesToLife(Kind kind) {
        UUID place = founding.found(founded(school.country(), kind));
        UUID administrator = takenOn(place);
        takenOn(place);
        roles.grant(new GrantRole(place, administrator, Role.ORG_ADMIN, null));
        assertEquals(
                List.of(administrator),
                secrets.list(place, null).stream()
                        .map(StaffAccountRow::personId)
                        .toList());
        assertNotNull(secrets.give(new GiveSecret(place, administrator)).secret());
        assertEquals(1, sql.count("change_log where object_id = ? and action = 'ORGANIZATION_FOUNDED'", place));
        return place;
    }

    @Test
    void the_ministry_gets_a_second_administrator() {
        UUID second = takenOn(school.country());
        roles.grant(new GrantRole(school.country(), second, Role.SYSTEM_ADMIN, null));
        assertNotNull(secrets.give(new GiveSecret(school.country(), second)).secret());
    }

    @Test
    void a_school_with_personnel_of_its_own_takes_on_its_staff_itself() {
        school.signedIn(Role.HR_OFFICER);
        assertEquals(SharedRefusal.FORBIDDEN, refusal(() -> takenOn(school.id())));
    }

    @Test
    void nobody_is_given_a_secret_from_outside_but_an_administrator() {
        assertEquals(SharedRefusal.NOT_FOUND, refusal(() -> secrets.give(new GiveSecret(school.id(), school.staff()))));
    }

    @Test
    void nothing_is_founded_below_a_school() {
        assertEquals(
                OrgRefusal.ORGANIZATION_INVALID,
                refusal(() -> founding.found(founded(school.id(), Kind.KINDERGARTEN))));
    }

    @Test
    void a_code_is_given_once() {
        FoundOrganization same = founded(school.country(), Kind.SCHOOL);
        founding.found(same);
        assertEquals(OrgRefusal.ORGANIZATION_CODE_TAKEN, refusal(() -> founding.found(same)));
    }

    /** An office's administrator has no say in the schools below it. */
    @Test
    void an_office_leaves_its_schools_to_themselves() {
        current.set(school.signedIn(Role.ORG_ADMIN, school.country()));
        assertEquals(SharedRefusal.FORBIDDEN, refusal(() -> secrets.list(school.id(), null)));
        assertEquals(SharedRefusal.FORBIDDEN, refusal(() -> roles.of(school.id(), false, null)));
    }

    private UUID takenOn(UUID place) {
        String number = code();
        PersonDetails person =
                new PersonDetails(null, "Бат", "Болд", Sex.M, LocalDate.of(1980, 5, 5), null, "PASSPORT", number);
        UUID staff = registry.takeOn(
                new TakeOnStaff(place, person, number, StaffMember.Position.SPECIALIST, LocalDate.now(ZoneOffset.UTC)));
        return (UUID) sql.value("select person_id from staff where id = ?", staff);
    }

    private static FoundOrganization founded(UUID above, Kind kind) {
        return new FoundOrganization(above, kind, code(), "Шинэ байгууллага", "Asia/Hovd", List.of("mn", "kk"));
    }

    private static String code() {
        return "N" + UUID.randomUUID().toString().substring(0, 8);
    }

    private static RefusalCode refusal(Executable act) {
        return assertThrows(Refusal.class, act).code();
    }
}
