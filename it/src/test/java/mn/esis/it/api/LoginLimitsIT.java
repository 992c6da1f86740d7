package mn.esis.it.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import mn.esis.it.api.Neighbour.Answer;
import mn.esis.it.env.TestSchool;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The limits of signing in as they are without configuration: waits grow, and nobody can lock somebody else out. */
class LoginLimitsIT {
    private static final String RIGHT = TestSchool.PASSWORD;
    private static final int FREE = 5;
    private static final int ADDRESS_FAILURES = 300;
    private static final int ADDRESS_WINDOW = 600;
    private static final int STRANGER_FAILURES = 100;
    private static final int STRANGER_WINDOW = 3600;
    private static final int RIGHT_PASSWORDS = 30;

    private final Neighbour attacker = new Neighbour();
    private String login;

    @BeforeEach
    void open_an_account() {
        login = TestSchool.account(TestSchool.person("Өнөрмаа"));
    }

    @Test
    void five_wrong_passwords_are_free_and_then_waits_grow() {
        fail(attacker, FREE);

        Answer first = attacker.signsIn(login, RIGHT);
        assertEquals("TOO_MANY_ATTEMPTS", first.code());
        assertTrue(first.retryAfter() > 0 && first.retryAfter() <= 29, first.head());
        waitIsOver();
        fail(attacker, 1);
        Answer second = attacker.signsIn(login, RIGHT);
        assertTrue(second.retryAfter() > 29 && second.retryAfter() <= 57, second.head());
        waitIsOver();

        assertEquals(200, attacker.signsIn(login, RIGHT).status());
        fail(attacker, FREE);
    }

    @Test
    void a_login_that_is_none_waits_just_the_same() {
        login = "nobody-" + UUID.randomUUID() + "@example.mn";
        fail(attacker, FREE);

        assertEquals("TOO_MANY_ATTEMPTS", attacker.signsIn(login, RIGHT).code());
    }

    @Test
    void other_names_of_an_account_bring_no_further_tries() {
        String userName = (String) TestSchool.value("select user_name from esis.account where email = ?", login);
        fail(attacker, FREE);

        assertEquals("TOO_MANY_ATTEMPTS", attacker.signsIn(userName, RIGHT).code());
    }

    @Test
    void another_address_keeps_its_own_tries() {
        fail(attacker, FREE);

        assertEquals(200, new Neighbour().signsIn(login, RIGHT).status());
        assertEquals("TOO_MANY_ATTEMPTS", attacker.signsIn(login, RIGHT).code());
    }

    @Test
    void a_known_device_keeps_its_own_tries_at_the_same_address() {
        String device = UUID.randomUUID().toString();
        assertEquals(200, attacker.signsIn(login, RIGHT, device).status());
        fail(attacker, FREE);

        assertEquals("TOO_MANY_ATTEMPTS", attacker.signsIn(login, RIGHT).code());
        assertEquals(
                "TOO_MANY_ATTEMPTS",
                attacker.signsIn(login, RIGHT, UUID.randomUUID().toString()).code());
        assertEquals(200, attacker.signsIn(login, RIGHT, device).status());
    }

    @Test
    void a_recovered_password_needs_no_waiting() {
        Parent parent = new Parent();
        parent.registers();
        login = parent.contact;
        fail(attacker, FREE);
        String recovery = parent.forgets();
        parent.recovers(recovery, parent.code(recovery), "Шинэ-цагаан сар 27").is(204);

        assertEquals(200, attacker.signsIn(login, "Шинэ-цагаан сар 27").status());
    }

    @Test
    void three_hundred_failures_stop_an_address() {
        failed(ADDRESS_FAILURES - 1);
        assertEquals("LOGIN_FAILED", attacker.signsIn(login, "wrong").code());

        Answer known = attacker.signsIn(login, RIGHT);
        Answer unknown = attacker.signsIn("nobody-" + UUID.randomUUID() + "@example.mn", RIGHT);
        assertEquals("TOO_MANY_ATTEMPTS", known.code());
        assertEquals("TOO_MANY_ATTEMPTS", unknown.code());
        assertTrue(known.retryAfter() > 0 && known.retryAfter() <= ADDRESS_WINDOW, known.head());
        assertEquals(200, new Neighbour().signsIn(login, RIGHT).status());
    }

    @Test
    void a_stopped_address_still_lets_in_whoever_was_there_before_and_did_not_fail_lately() {
        assertEquals(200, attacker.signsIn(login, RIGHT).status());
        failed(ADDRESS_FAILURES);

        assertEquals(200, attacker.signsIn(login, RIGHT).status());
        assertEquals("TOO_MANY_ATTEMPTS", attacker.signsIn(login, "wrong").code());
        assertEquals("TOO_MANY_ATTEMPTS", attacker.signsIn(login, RIGHT).code());
    }

    @Test
    void a_stopped_address_still_lets_a_known_device_in() {
        String device = UUID.randomUUID().toString();
        assertEquals(200, new Neighbour().signsIn(login, RIGHT, device).status());
        failed(ADDRESS_FAILURES);

        assertEquals("TOO_MANY_ATTEMPTS", attacker.signsIn(login, RIGHT).code());
        assertEquals(200, attacker.signsIn(login, RIGHT, device).status());
    }

    @Test
    void a_hundred_failures_from_all_over_the_world_leave_only_known_places() {
        String device = UUID.randomUUID().toString();
        Neighbour owner = new Neighbour();
        assertEquals(200, owner.signsIn(login, RIGHT, device).status());
        Counters.count("strangers:" + account(), STRANGER_WINDOW, STRANGER_FAILURES - 1);
        assertEquals("LOGIN_FAILED", new Neighbour().signsIn(login, "wrong").code());

        assertEquals("TOO_MANY_ATTEMPTS", new Neighbour().signsIn(login, RIGHT).code());
        assertEquals(200, owner.signsIn(login, RIGHT).status());
        assertEquals(200, new Neighbour().signsIn(login, RIGHT, device).status());
    }

    @Test
    void thirty_right_passwords_in_ten_minutes_are_enough() {
        Counters.count("right:" + account(), ADDRESS_WINDOW, RIGHT_PASSWORDS - 1);
        assertEquals(200, attacker.signsIn(login, RIGHT).status());

        assertEquals("TOO_MANY_ATTEMPTS", attacker.signsIn(login, RIGHT).code());
    }

    @Test
    void a_phone_number_spelled_otherwise_brings_no_further_tries() {
        String number = "99" + ThreadLocalRandom.current().nextInt(100_000, 1_000_000);
        login = number;
        fail(attacker, FREE);

        assertEquals(
                "TOO_MANY_ATTEMPTS", attacker.signsIn("+976 " + number, RIGHT).code());
    }

    @Test
    void a_hash_under_old_parameters_is_renewed_by_the_right_password() {
        String old =
                "$argon2id$v=19$m=8192,t=1,p=1$" + "jtrdWyQbUgZRpfQZ1v1nbg$BSFZg39lKmABZFhjJJRQQU3wSN2DwnFqWHfze5qvrEw";
        TestSchool.run("update esis.account set password_hash = ? where email = ?", old, login);

        fail(attacker, 1);
        assertEquals(old, hash());
        assertEquals(200, attacker.signsIn(login, RIGHT).status());
        assertTrue(hash().startsWith("$argon2id$v=19$m=19456,t=2,p=1$"), hash());
        assertEquals(200, attacker.signsIn(login, RIGHT).status());
    }

    private String account() {
        return "account:" + TestSchool.value("select id from esis.account where email = ?", login);
    }

    private String hash() {
        return (String) TestSchool.value("select password_hash from esis.account where email = ?", login);
    }

    private void fail(Neighbour who, int times) {
        for (int attempt = 1; attempt <= times; attempt++) {
            assertEquals("LOGIN_FAILED", who.signsIn(login, "wrong").code(), "attempt " + attempt);
        }
    }

    private void waitIsOver() {
        assertEquals(
                1,
                TestSchool.run(
                        "update esis.attempt_delay set free_at = now() where subject = ?",
                        Counters.keyed("ATTEMPT_DELAY", account())));
    }

    private void failed(int times) {
        Counters.count("failures:address:" + attacker.address, ADDRESS_WINDOW, times);
    }
}
