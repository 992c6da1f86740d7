package mn.esis.it.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import mn.esis.it.env.TestEnvironment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The traces only grow: not even the owner of the schema changes or takes away a row, and each month has its partition. */
class TraceGuardsIT {
    private static final String NO_RIGHT = "42501";
    private static final List<String> OBJECT_TYPES = List.of(
            "COUNTRY",
            "ORGANIZATION",
            "ACADEMIC_YEAR",
            "CALENDAR_EXCEPTION",
            "SHIFT",
            "STUDY_GROUP",
            "PERSON",
            "PUPIL",
            "STAFF",
            "ACCOUNT",
            "ROLE_ASSIGNMENT",
            "MESSAGE");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update access_log set outcome = 'ALLOWED'",
                "delete from access_log",
                "truncate access_log",
                "update change_log set action = 'NOTHING'",
                "delete from change_log",
                "truncate change_log"
            })
    void nobody_rewrites_a_trace(String attempt) throws SQLException {
        long before = traces();
        assertTrue(before > 0, "there is nothing to protect");

        assertEquals(NO_RIGHT, refusal(TestEnvironment.get().app(), attempt));
        refusal(TestEnvironment.get().owner(), attempt);

        assertTrue(traces() >= before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"access_log", "change_log", "outbox"})
    void the_coming_months_have_their_partitions(String table) throws SQLException {
        assertEquals(
                4,
                number("select count(*) from generate_series(0, 3) m where to_regclass('esis." + table
                        + "_' || to_char(current_date + make_interval(months => m), 'YYYYMM')) is not null"));
    }

    @Test
    void nothing_lies_in_the_partitions_for_what_has_no_month() throws SQLException {
        assertEquals(
                0,
                number("select (select count(*) from access_log_default) + (select count(*) from change_log_default)"
                        + " + (select count(*) from outbox_default)"));
    }

    /** Whoever asks what happened to a pupil should find all of it by one word. */
    @ParameterizedTest
    @ValueSource(strings = {"access_log", "change_log"})
    void what_a_trace_is_about_is_spelled_one_way(String log) throws SQLException {
        assertTrue(number("select count(*) from " + log + " where object_type is not null") > 0, "nothing was traced");
        assertEquals(
                0,
                number("select count(*) from " + log + " where object_type <> all (string_to_array('"
                        + String.join(",", OBJECT_TYPES) + "', ','))"));
    }

    private static String refusal(DataSource who, String attempt) throws SQLException {
        try (Connection connection = who.getConnection();
                Statement statement = connection.createStatement()) {
            return assertThrows(SQLException.class, () -> statement.execute(attempt), attempt)
                    .getSQLState();
        }
    }

    private static long traces() throws SQLException {
        return number("select (select count(*) from access_log) + (select count(*) from change_log)");
    }

    private static long number(String question) throws SQLException {
        try (Connection connection = TestEnvironment.get().owner().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getLong(1);
        }
    }
}
