package mn.esis.it.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import mn.esis.it.env.TestEnvironment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What kind of day a day is: the nearest place wins, then the latest word. */
class SchoolDaysIT {

    private static final LocalDate MONDAY = LocalDate.of(2044, 9, 12);
    private static final LocalDate SATURDAY = LocalDate.of(2044, 9, 17);
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
    void an_ordinary_week_has_five_school_days() throws SQLException {
        assertEquals("SCHOOL_DAY", kindOf(MONDAY));
        assertEquals("SCHOOL_DAY", kindOf(MONDAY.plusDays(4)));
        assertEquals("WEEKEND", kindOf(SATURDAY));
    }

    @Test
    void between_the_terms_and_after_the_year_there_is_no_school() throws SQLException {
        assertEquals("BETWEEN_TERMS", kindOf(LocalDate.of(2044, 11, 2)));
        assertEquals("OUTSIDE_YEAR", kindOf(LocalDate.of(2045, 6, 1)));
    }

    @Test
    void the_schools_word_counts_more_than_the_countrys() throws SQLException {
        tables.except(tables.school, MONDAY, MONDAY, "HALF_DAY", -4, 12);
        tables.except(tables.country, MONDAY, MONDAY.plusDays(1), "HOLIDAY", -4, 12);

        assertEquals("HALF_DAY", kindOf(MONDAY));
        assertEquals("HOLIDAY", kindOf(MONDAY.plusDays(1)));
    }

    @Test
    void at_the_same_place_the_latest_word_counts() throws SQLException {
        tables.except(tables.school, MONDAY, MONDAY, "QUARANTINE", -4, 12);
        tables.except(tables.school, MONDAY, MONDAY, "HALF_DAY", -4, 12);

        assertEquals("HALF_DAY", kindOf(MONDAY));
    }

    @Test
    void an_extra_school_day_makes_a_saturday_one() throws SQLException {
        tables.except(tables.office, SATURDAY, SATURDAY, "EXTRA_SCHOOL_DAY", -4, 12);

        assertEquals("EXTRA_SCHOOL_DAY", kindOf(SATURDAY));
        assertEquals("WEEKEND", kindOf(SATURDAY.plusDays(1)));
    }

    @Test
    void a_half_day_over_a_weekend_leaves_the_weekend_free() throws SQLException {
        tables.except(tables.school, MONDAY, MONDAY.plusDays(6), "HALF_DAY", -4, 12);

        assertEquals("WEEKEND", kindOf(SATURDAY));
    }

    @Test
    void frost_for_the_small_ones_leaves_the_others_at_school() throws SQLException {
        tables.except(tables.country, MONDAY, MONDAY, "FROST", 6, 12);

        assertEquals("SCHOOL_DAY", kindOf(MONDAY));

        tables.except(tables.country, MONDAY, MONDAY, "FROST", 1, 5);
        assertEquals("FROST", kindOf(MONDAY));
    }

    @Test
    void what_was_withdrawn_counts_no_more() throws SQLException {
        tables.except(tables.school, MONDAY, MONDAY, "QUARANTINE", -4, 12);
        tables.run("update calendar_exception set withdrawn_at = now() where organization_id = ?", tables.school);

        assertEquals("SCHOOL_DAY", kindOf(MONDAY));
    }

    @Test
    void an_unknown_group_has_no_days() throws SQLException {
        assertNull(tables.kindOf(UUID.randomUUID(), MONDAY));
    }

    private String kindOf(LocalDate day) throws SQLException {
        return tables.kindOf(tables.groupA, day);
    }
}
