package mn.esis.it.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import mn.esis.it.env.TestSchool;
import org.junit.jupiter.api.Test;

/** What is over is deleted after its time, and nothing before. */
class RetentionIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Inserts a row that became old so many days ago, marked by the text. */
    private static final Map<String, String> ROWS = Map.of(
            "idempotency_key",
            "insert into esis.idempotency_key values (?, gen_random_uuid(), 'x', '', null, now() - make_interval(days => ?))",
            "job_run",
            "insert into esis.job_run values (?, now() - make_interval(days => ?), 'x', null)",
            "rate_counter",
            "insert into esis.rate_counter values (?, now() - make_interval(days => ?), 1)",
            "attempt_delay",
            "insert into esis.attempt_delay select x.mark, x.mark, 1, x.old, x.old"
                    + " from (select ? as mark, now() - make_interval(days => ?) as old) x",
            "one_time_code",
            "insert into esis.one_time_code select gen_random_uuid(), 'RECOVERY', x.mark, null, '', 0, x.old, x.old, null"
                    + " from (select ? as mark, now() - make_interval(days => ?) as old) x");

    private final String mark = "mark-" + UUID.randomUUID();

    @Test
    void counters_codes_and_keys_are_deleted_after_their_days() {
        Map<String, Integer> days =
                Map.of("idempotency_key", 2, "job_run", 30, "rate_counter", 1, "attempt_delay", 1, "one_time_code", 1);
        Map<String, String> columns = Map.of(
                "idempotency_key",
                "scope",
                "job_run",
                "name",
                "rate_counter",
                "bucket",
                "attempt_delay",
                "subject",
                "one_time_code",
                "contact");
        days.forEach((table, limit) -> {
            TestSchool.run(ROWS.get(table), mark + "-old", limit);
            TestSchool.run(ROWS.get(table), mark + "-young", limit - 1);
        });
        days.keySet().forEach(table -> {
            String count = "select count(*) from esis." + table + " where " + columns.get(table) + " = ?";
            await(0, count, mark + "-old");
            assertEquals(1L, TestSchool.value(count, mark + "-young"), table);
        });
    }

    @Test
    void a_registration_never_confirmed_goes_with_its_code() {
        Parent parent = new Parent();
        UUID registration = UUID.fromString(parent.asks());
        String count = "select count(*) from esis.registration where id = ?";
        assertEquals(1L, TestSchool.value(count, registration));

        TestSchool.run(
                "update esis.one_time_code set expires_at = now() - interval '25 hours' where id = ?", registration);
        await(0, count, registration);
    }

    @Test
    void ended_sessions_go_with_their_tokens() {
        UUID old = session(91);
        UUID young = session(89);

        await(0, "select count(*) from esis.session where id = ?", old);
        assertEquals(1L, TestSchool.value("select count(*) from esis.session where id = ?", young));
        assertEquals(0L, TestSchool.value("select count(*) from esis.refresh_token where session_id = ?", old));
    }

    @Test
    void a_replaced_token_goes_before_the_session_does() {
        UUID session = session(0);
        token(session, 15);
        token(session, 13);

        await(1, "select count(*) from esis.refresh_token where session_id = ? and replaced_at is not null", session);
        assertEquals(2L, TestSchool.value("select count(*) from esis.refresh_token where session_id = ?", session));
    }

    @Test
    void a_device_not_used_for_half_a_year_is_forgotten() {
        UUID account = account();
        for (int age : new int[] {181, 179}) {
            TestSchool.run(
                    "insert into esis.known_device values (?, decode(?, 'hex'), now() - make_interval(days => ?))",
                    account,
                    "0" + age,
                    age);
        }
        await(1, "select count(*) from esis.known_device where account_id = ?", account);
        assertEquals(
                1L,
                TestSchool.value(
                        "select count(*) from esis.known_device where account_id = ? and device_hash = decode('0179', 'hex')",
                        account));
    }

    private static UUID account() {
        String login = TestSchool.account(TestSchool.person("Өнөрмаа"));
        return (UUID) TestSchool.value("select id from esis.account where email = ?", login);
    }

    /** A phone's session that ended so many days ago, with a token that was current then; 0 for one that is open. */
    private static UUID session(int days) {
        UUID id = UUID.randomUUID();
        TestSchool.run(
                "insert into esis.session (id, account_id, kind, created_at, last_seen_at, expires_at, ended_at, end_reason)"
                        + " select ?, ?, 'PHONE', x.at, x.at, x.at + interval '60 days', nullif(x.at, now()),"
                        + " case when x.at < now() then 'SIGNED_OUT' end from (select now() - make_interval(days => ?) as at) x",
                id,
                account(),
                days);
        TestSchool.run(
                "insert into esis.refresh_token select decode(replace(?, '-', ''), 'hex'), ?, x.at, x.at + interval '60 days', null"
                        + " from (select now() - make_interval(days => ?) as at) x",
                UUID.randomUUID().toString(),
                id,
                days);
        return id;
    }

    private static void token(UUID session, int days) {
        TestSchool.run(
                "insert into esis.refresh_token select decode(replace(?, '-', ''), 'hex'), ?, x.at, x.at + interval '60 days', x.at"
                        + " from (select now() - make_interval(days => ?) as at) x",
                UUID.randomUUID().toString(),
                session,
                days);
    }

    private static void await(long expected, String count, Object value) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!Long.valueOf(expected).equals(TestSchool.value(count, value))
                && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        assertEquals(expected, TestSchool.value(count, value), count);
    }
}
