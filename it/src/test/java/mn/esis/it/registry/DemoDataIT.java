package mn.esis.it.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import mn.esis.it.env.TestEnvironment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The demo as PRODUCT.md lists it: places, people, groups and accounts to sign in with. */
class DemoDataIT {
    /** Other tests have places of their own. */
    private static final String OF_THE_DEMO = " and created_at = (select min(created_at) from organization)";

    @ParameterizedTest
    @CsvSource({"COUNTRY, 1", "AIMAG_OFFICE, 1", "DISTRICT_OFFICE, 2", "SCHOOL, 3", "KINDERGARTEN, 1"})
    void has_every_kind_of_place(String kind, long many) throws SQLException {
        assertEquals(many, number("select count(*) from organization where kind = '" + kind + "'" + OF_THE_DEMO));
    }

    @Test
    void one_school_learns_in_two_shifts_and_one_lives_by_the_time_of_the_west() throws SQLException {
        assertEquals(
                2,
                number("select count(*) from shift s join organization o on o.id = s.school_id"
                        + " where o.code = 'SH-02'"));
        assertEquals(
                1,
                number("select count(*) from organization where kind = 'SCHOOL' and time_zone = 'Asia/Hovd'"
                        + OF_THE_DEMO));
    }

    @Test
    void more_than_twelve_hundred_pupils_learn_and_every_group_has_a_class_teacher() throws SQLException {
        assertTrue(
                number("select count(*) from enrolment where valid_to is null and start_reason in ('NEW', 'PROMOTION',"
                                + " 'GROUP_CHANGE')")
                        >= 1_200);
        assertEquals(
                0,
                number("select count(*) from study_group g join organization o on o.id = g.school_id"
                        + " where o.code in ('SH-02', 'HO-03', 'BG-K15') and not exists (select from role_assignment a"
                        + " where a.group_id = g.id and a.role = 'CLASS_TEACHER' and a.valid_to is null)"));
    }

    @ParameterizedTest
    @CsvSource({"parent", "parent2"})
    void parents_only_claim_their_number(String parent) throws SQLException {
        assertEquals(
                1,
                number("select count(*) from account a join person p on p.id = a.person_id"
                        + " join person_number_index i on i.person_id = p.id and not i.verified"
                        + " where a.email = '" + parent + "@demo.mn' and p.verification = 'SELF_DECLARED'"));
    }

    @ParameterizedTest
    @CsvSource({
        "teacher, TEACHER, BG-01", "social, SOCIAL_WORKER, BG-01", "duty, DUTY_TEACHER, BG-01",
        "manager, MANAGER, BG-01", "director, DIRECTOR, BG-01", "hr, HR_OFFICER, BG-01",
        "accountant, ACCOUNTANT, BG-01", "orgadmin, ORG_ADMIN, BG-01", "manager2, MANAGER, SH-02",
        "duty2, DUTY_TEACHER, SH-02", "district, DISTRICT_OFFICER, BG-00", "ministry, MINISTRY_ANALYST, MN",
        "admin, SYSTEM_ADMIN, MN"
    })
    void each_account_holds_its_role(String name, String role, String place) throws SQLException {
        assertEquals(
                1,
                number("select count(*) from account a join role_assignment r on r.person_id = a.person_id"
                        + " join organization o on o.id = r.organization_id where a.status = 'ACTIVE' and r.valid_to is null"
                        + " and a.email = '" + name + "@demo.mn' and r.role = '" + role + "' and o.code = '" + place
                        + "'"));
    }

    @ParameterizedTest
    @CsvSource({"teacher, 5а", "teacher2, 5б"})
    void class_teachers_lead_their_group(String name, String group) throws SQLException {
        assertEquals(
                1,
                number("select count(*) from account a join role_assignment r on r.person_id = a.person_id"
                        + " join study_group g on g.id = r.group_id where a.email = '" + name + "@demo.mn'"
                        + " and r.role = 'CLASS_TEACHER' and g.name = '" + group + "'"));
    }

    @ParameterizedTest
    @CsvSource({"Тэмүүлэн, 5а", "Номин, 3б"})
    void the_two_pupils_to_try_by_hand_are_there(String givenName, String group) throws SQLException {
        assertEquals(
                1,
                number("select count(*) from enrolment e join pupil u on u.id = e.pupil_id"
                        + " join person p on p.id = u.person_id join study_group g on g.id = e.group_id"
                        + " join organization o on o.id = e.school_id where o.code = 'BG-01' and p.family_name = 'Боржигон'"
                        + " and p.parent_name = 'Батболд' and p.given_name = '" + givenName + "' and g.name = '" + group
                        + "'"));
    }

    private static long number(String sql) throws SQLException {
        try (Connection connection = TestEnvironment.get().owner().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
