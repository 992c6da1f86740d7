package mn.esis.shared.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.junit.jupiter.api.Test;

/** The way of an installation: from nothing, and from a schema of before with data in it. */
class MigrationsTest {

    private static final String BEFORE = "20261123.0950";
    private static final Path RESOURCES = Path.of("src/test/resources/schema");

    @Test
    void an_empty_database_gets_the_whole_schema_and_nothing_is_left_to_do() throws SQLException {
        TestDatabase database = TestDatabase.empty();

        database.migrate();

        assertEquals(0, flyway(database).info().pending().length);
        assertEquals(0, flyway(database).migrate().migrationsExecuted);
        assertTrue(flyway(database).validateWithResult().validationSuccessful);
    }

    @Test
    void a_database_of_before_keeps_its_data_through_each_later_migration() throws SQLException, IOException {
        TestDatabase database = TestDatabase.empty();
        migrateTo(database, BEFORE);
        database.owner(Files.readString(RESOURCES.resolve("data-of-20261123_0950.sql"), StandardCharsets.UTF_8));
        Map<String, String> before = rows(database);

        for (MigrationInfo next : flyway(database).info().pending()) {
            migrateTo(database, next.getVersion().getVersion());
        }

        assertTrue(flyway(database).validateWithResult().validationSuccessful);
        Map<String, String> after = rows(database);
        before.forEach((table, count) -> assertEquals(count, after.get(table), table));
    }

    /** To add a migration, add its line; a line that is there is never changed, for its migration may have been applied. */
    @Test
    void a_migration_is_never_edited() throws SQLException, IOException {
        List<String> committed = Files.readAllLines(RESOURCES.resolve("checksums.txt"), StandardCharsets.UTF_8);
        List<String> found = Arrays.stream(
                        flyway(TestDatabase.migrated()).info().all())
                .filter(migration -> migration.getVersion() != null)
                .map(migration -> migration.getScript() + ' ' + migration.getChecksum())
                .toList();

        assertEquals(String.join("\n", committed), String.join("\n", found));
    }

    @Test
    void a_month_begins_at_midnight_utc_whatever_the_session_thinks() throws SQLException {
        TestDatabase database = TestDatabase.migrated();

        database.owner(
                "set timezone = 'Asia/Ulaanbaatar'; select make_partitions('outbox', date '2031-05-01', 0);"
                        + " insert into outbox (message_id, created_at, kind, channel, address, language, content, secret,"
                        + " next_attempt_at) values (gen_random_uuid(), '2031-05-01T00:00:00Z', 'x', 'MAIL', 'x', 'mn', '',"
                        + " false, now()), (gen_random_uuid(), '2031-04-30T23:59:59Z', 'x', 'MAIL', 'x', 'mn', '', false, now())");

        assertEquals(
                List.of("outbox_203104", "outbox_203105"),
                database.ask("select tableoid::regclass from outbox where created_at > '2031-01-01' order by 1"));
    }

    @Test
    void reports_see_no_values_reasons_or_addresses_of_the_logs() throws SQLException {
        assertEquals(
                List.of(),
                TestDatabase.migrated()
                        .ask("select table_name || '.' || column_name from information_schema.column_privileges"
                                + " where grantee = 'esis_report' and table_name in ('access_log', 'change_log')"
                                + " and column_name in ('changes', 'question', 'address', 'reason')"));
    }

    @Test
    void an_account_needs_a_notice_that_exists_and_a_phone_of_mongolia() throws SQLException, IOException {
        TestDatabase database = TestDatabase.empty();
        migrateTo(database, BEFORE);
        database.owner(Files.readString(RESOURCES.resolve("data-of-20261123_0950.sql"), StandardCharsets.UTF_8));
        database.migrate();

        for (String change : List.of(
                "privacy_notice_version = '1', privacy_accepted_at = now()", "phone = '99112233'", "phone = 'x'")) {
            assertThrows(SQLException.class, () -> database.owner("update account set " + change), change);
        }
    }

    private static Flyway flyway(TestDatabase database) {
        return Migration.flyway(database.url(), "esis_owner", TestDatabase.OWNER_PASSWORD);
    }

    private static void migrateTo(TestDatabase database, String version) {
        Flyway.configure(Migration.class.getClassLoader())
                .configuration(flyway(database).getConfiguration())
                .target(version)
                .load()
                .migrate();
    }

    private static Map<String, String> rows(TestDatabase database) throws SQLException {
        Map<String, String> rows = new TreeMap<>();
        for (String table : List.of(
                "organization",
                "person",
                "person_number_index",
                "account",
                "session",
                "one_time_code",
                "registration",
                "outbox",
                "access_log",
                "change_log",
                "job_run")) {
            rows.put(table, database.ask("select count(*) from " + table).get(0));
        }
        return rows;
    }
}
