package mn.esis.it.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import mn.esis.it.env.TestEnvironment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What the database itself refuses, whoever asks with the application's rights. */
class HistoryGuardsIT {

    private static final String EXCLUDED = "23P01";
    private static final String NO_RIGHT = "42501";
    private static final String HISTORY = "23000";
    private static final LocalDate DAY = SchoolTables.FIRST_DAY;
    private SchoolTables tables;

    @BeforeEach
    void open() throws SQLException {
        tables = new SchoolTables(TestEnvironment.get().app().getConnection());
    }

    @AfterEach
    void rollBack() throws SQLException {
        tables.close();
    }

    @Test
    void a_pupil_is_in_one_group_at_a_time() throws SQLException {
        tables.enrol(tables.groupA, DAY, null);

        assertEquals(EXCLUDED, refusal(() -> tables.enrol(tables.groupB, DAY.plusDays(10), DAY.plusDays(20))));
    }

    @Test
    void one_enrolment_may_follow_another_on_the_same_day() throws SQLException {
        tables.enrol(tables.groupA, DAY, DAY.plusDays(10));
        tables.enrol(tables.groupB, DAY.plusDays(10), null);

        assertEquals(2L, tables.value("select count(*) from enrolment where pupil_id = ?", tables.pupil));
    }

    @Test
    void an_enrolment_is_not_rewritten() throws SQLException {
        tables.enrol(tables.groupA, DAY, null);

        assertEquals(
                NO_RIGHT,
                refusal(() -> tables.run(
                        "update enrolment set group_id = ? where pupil_id = ?", tables.groupB, tables.pupil)));
    }

    @Test
    void an_enrolment_is_ended_only_once() throws SQLException {
        tables.enrol(tables.groupA, DAY, DAY.plusDays(10));

        assertEquals(
                HISTORY,
                refusal(() -> tables.run(
                        "update enrolment set valid_to = ? where pupil_id = ?", DAY.plusDays(20), tables.pupil)));
    }

    @Test
    void no_history_is_deleted() throws SQLException {
        tables.enrol(tables.groupA, DAY, null);

        assertEquals(NO_RIGHT, refusal(() -> tables.run("delete from enrolment where pupil_id = ?", tables.pupil)));
    }

    @Test
    void a_group_has_one_class_teacher_at_a_time() throws SQLException {
        UUID other = UUID.randomUUID();
        tables.person(other);
        tables.assign(tables.person, "CLASS_TEACHER", tables.groupA, DAY, DAY.plusDays(5));
        tables.assign(other, "CLASS_TEACHER", tables.groupA, DAY.plusDays(5), null);

        assertEquals(
                EXCLUDED,
                refusal(() -> tables.assign(tables.person, "CLASS_TEACHER", tables.groupA, DAY.plusDays(9), null)));
    }

    @Test
    void nobody_holds_the_same_role_twice_in_one_place() throws SQLException {
        tables.assign(tables.person, "TEACHER", null, DAY, null);
        tables.assign(tables.person, "MANAGER", null, DAY, null);

        assertEquals(EXCLUDED, refusal(() -> tables.assign(tables.person, "TEACHER", null, DAY.plusDays(1), null)));
    }

    @Test
    void a_class_teacher_has_a_group_of_that_school() {
        assertEquals("23514", refusal(() -> tables.assign(tables.person, "CLASS_TEACHER", null, DAY, null)));
    }

    @Test
    void terms_move_past_each_others_former_days_together() throws SQLException {
        tables.term(2, LocalDate.of(2044, 11, 7), LocalDate.of(2044, 11, 20));
        tables.run("set constraints ex_term_overlap deferred");
        tables.run(
                "update term set first_day = ?, last_day = ? where academic_year_id = ? and number = 1",
                LocalDate.of(2044, 11, 21),
                LocalDate.of(2044, 11, 30),
                tables.year);
        assertEquals("23514", refusal(() -> tables.run("set constraints tr_term_order immediate")));
    }

    @Test
    void terms_neither_overlap_nor_leave_the_year() {
        assertEquals(EXCLUDED, refusal(() -> tables.term(2, LocalDate.of(2044, 10, 20), LocalDate.of(2044, 12, 20))));
    }

    private static String refusal(Executable act) {
        return assertThrows(SQLException.class, act).getSQLState();
    }
}
