package mn.esis.shared.model.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mn.esis.shared.model.TestDatabase;
import mn.esis.shared.model.TestKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartChecksTest {

    private static final Map<String, String> SERVING_ONLY =
            Map.of("esis.db.migrate", "false", "esis.db.owner.user", "", "esis.db.owner.password", "");
    private static final String LATEST =
            "(select max(installed_rank) from flyway_schema_history where version is not null)";

    @Test
    void accepts_an_empty_database_and_one_that_is_up_to_date() throws SQLException {
        assertEquals(List.of(), problems(TestDatabase.empty(), Map.of()));
        TestDatabase migrated = TestDatabase.migrated();
        assertEquals(List.of(), problems(migrated, Map.of()));
        assertEquals(List.of(), problems(migrated, Map.of("esis.db.migrate", "false")));
    }

    @Test
    void accepts_an_older_database_whose_tables_for_sealed_values_are_still_to_be_made() throws SQLException {
        TestDatabase older = TestDatabase.migrated();
        older.owner("drop table card_print_part; delete from flyway_schema_history where installed_rank = " + LATEST);

        assertEquals(List.of(), problems(older, Map.of()));
    }

    @Test
    void needs_nothing_of_the_owner_where_the_schema_is_current() throws SQLException {
        assertEquals(List.of(), problems(TestDatabase.migrated(), SERVING_ONLY));
    }

    @Test
    void tells_in_one_line_that_the_schema_is_behind_where_it_may_not_migrate() throws SQLException {
        TestDatabase behind = TestDatabase.migrated();
        behind.owner("delete from flyway_schema_history where installed_rank = " + LATEST);

        for (TestDatabase database : List.of(TestDatabase.empty(), behind)) {
            List<String> problems = problems(database, SERVING_ONLY);
            assertEquals(1, problems.size(), problems.toString());
            assertTrue(problems.get(0).startsWith("database schema: is behind this program by "), problems.toString());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "update flyway_schema_history set checksum = 1 where installed_rank = LATEST | was changed after it was applied",
                "update flyway_schema_history set success = false where installed_rank = LATEST | failed half-way",
                "update flyway_schema_history set version = '99991231.2359' where installed_rank = LATEST | unknown to this program",
                "delete from flyway_schema_history where installed_rank = LATEST - 1 | was left out"
            })
    void refuses_a_schema_that_is_not_the_one_of_this_program(String change, String told) throws SQLException {
        TestDatabase database = TestDatabase.migrated();
        database.owner(change.replace("LATEST", LATEST));

        for (String migrate : List.of("true", "false")) {
            List<String> problems = problems(database, Map.of("esis.db.migrate", migrate));
            assertTrue(problems.stream().anyMatch(line -> line.contains(told)), problems.toString());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "alter role RIGHTS superuser,is a superuser",
        "alter role RIGHTS createrole,may make roles",
        "grant esis_owner to RIGHTS,owns tables",
        "grant create on schema esis to RIGHTS,may create tables",
        "grant update on esis.access_log to RIGHTS,may change the logs"
    })
    void refuses_a_role_that_may_do_too_much(String change, String told) throws SQLException {
        TestDatabase database = TestDatabase.migrated();
        String role = "too_much_of_" + database.name();
        database.superuser("create role " + role + " login; grant esis_app to " + role);
        database.superuser(change.replace("RIGHTS", role));

        List<String> problems = problems(database, Map.of("esis.db.user", role));

        assertEquals(1, problems.size(), problems.toString());
        assertTrue(problems.get(0).startsWith("esis.db.user: role " + role + " " + told), problems.toString());
    }

    @Test
    void refuses_demo_accounts_in_production_only() throws SQLException {
        TestDatabase database = TestDatabase.migrated();
        database.owner("""
                insert into person (id, version, parent_name, given_name, verification, created_at)
                    values ('00000000-0000-0000-0000-000000000001', 1, 'a', 'b', 'NONE', now());
                insert into account (id, version, person_id, status, user_name, email, language, created_at)
                    values ('00000000-0000-0000-0000-000000000002', 1, '00000000-0000-0000-0000-000000000001', 'ACTIVE',
                        'admin', 'admin@demo.mn', 'mn', now())""");

        List<String> problems = problems(database, Map.of());

        assertEquals(1, problems.size(), problems.toString());
        assertTrue(problems.get(0).contains("1 demo accounts"), problems.toString());
        assertEquals(List.of(), problems(database, Map.of("esis.profile", "demo")));
    }

    @Test
    void refuses_to_start_without_a_key_that_stored_values_need() throws SQLException {
        TestDatabase database = TestDatabase.migrated();
        database.owner("""
                insert into person (id, version, parent_name, given_name, register_number, verification, created_at) values
                    ('00000000-0000-0000-0000-000000000001', 1, 'a', 'b', '\\x026b30ff'::bytea, 'NONE', now())""");

        List<String> problems = problems(database, Map.of());

        assertEquals(1, problems.size(), problems.toString());
        assertTrue(problems.get(0).startsWith("esis.crypto.keys lacks a key"), problems.toString());
        String both = TestKeys.secret("k1") + ',' + TestKeys.secret("k0");
        assertEquals(List.of(), problems(database, Map.of("esis.crypto.keys", both)));
    }

    @Test
    void tells_a_database_that_refuses_together_with_the_settings() {
        List<String> problems = problems(
                new TestDatabase(portOfTheServer(), "nothing_here"), Map.of("esis.base-url", "http://localhost:8080"));

        assertTrue(problems.get(0).startsWith("esis.base-url "), problems.toString());
        assertTrue(problems.stream().anyMatch(line -> line.startsWith("esis.db.owner.user: the database refuses")));
        assertTrue(problems.stream().anyMatch(line -> line.startsWith("esis.db.user: the database refuses")));
    }

    private static int portOfTheServer() {
        try {
            return TestDatabase.empty().port();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> problems(TestDatabase database, Map<String, String> changed) {
        Map<String, String> settings = new HashMap<>(Map.of(
                "esis.base-url",
                "https://esis.example.mn",
                "esis.db.url",
                database.url(),
                "esis.db.user",
                "esis_app",
                "esis.db.password",
                TestDatabase.APP_PASSWORD,
                "esis.db.owner.password",
                TestDatabase.OWNER_PASSWORD,
                "esis.crypto.keys",
                TestKeys.secret("k1"),
                "esis.crypto.index-keys",
                TestKeys.secret("i1"),
                "esis.token.keys",
                TestKeys.signing("t1", 2048)));
        settings.putAll(changed);
        return StartChecks.problems(new Settings(key -> Optional.ofNullable(settings.get(key))));
    }
}
