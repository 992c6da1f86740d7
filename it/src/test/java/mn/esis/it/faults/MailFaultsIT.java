package mn.esis.it.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import mn.esis.it.env.TestEnvironment;
import mn.esis.it.local.catcher.SmtpFault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A mail server that is away, busy, slow or rude costs time, never a message, and nobody but the mail waits for it. */
class MailFaultsIT {
    private static final int SOME = 12;
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final Duration NEXT_TRIES = Duration.ofSeconds(45);
    private static final Duration NEXT_SWEEP = Duration.ofSeconds(30);

    private final TestEnvironment environment = TestEnvironment.toBreak();
    private final Letters letters = new Letters(environment);

    @AfterEach
    void repair() throws IOException {
        environment.catcher().behave();
    }

    @Test
    void what_a_stopped_or_busy_mail_server_did_not_take_arrives_once_when_it_is_back()
            throws IOException, SQLException {
        List<String> all = new ArrayList<>();
        for (SmtpFault fault : List.of(SmtpFault.of(SmtpFault.Kind.STOPPED), SmtpFault.refusing(451))) {
            environment.catcher().misbehave(fault);
            letters.asked(SOME).forEach(all::add);
            String last = all.get(all.size() - 1);
            Patience.until("a try", SOON, () -> letters.row(last).isTried());
            assertEquals("WAITING", letters.row(last).state());
            assertTrue(letters.isReady(), "a mail server that is down must not take the gate down");
        }

        environment.catcher().behave();
        for (String contact : all) {
            letters.tryNow(contact);
        }

        for (String contact : all) {
            letters.await(contact, "SENT", NEXT_TRIES);
            assertEquals(1, letters.received(contact), contact);
        }
    }

    @Test
    void nobody_but_the_mail_waits_for_a_mail_server_that_never_answers() throws IOException {
        environment.catcher().misbehave(SmtpFault.of(SmtpFault.Kind.TARPIT));
        long begun = System.nanoTime();
        List<String> all = letters.asked(SOME).toList();
        assertTrue(System.nanoTime() - begun < SOON.toNanos(), "requests wait for the mail server");
        assertTrue(letters.isReady());

        environment.catcher().behave();

        for (String contact : all) {
            letters.await(contact, "SENT", NEXT_TRIES);
            assertEquals(1, letters.received(contact), contact);
        }
    }

    @Test
    void a_letter_whose_receipt_was_lost_is_sent_again_under_the_same_number() throws IOException, SQLException {
        environment.catcher().misbehave(SmtpFault.of(SmtpFault.Kind.DROP_AFTER_DATA));
        String contact = letters.asked();
        Patience.until("a try", SOON, () -> letters.row(contact).isTried());

        environment.catcher().behave();
        letters.tryNow(contact);

        letters.await(contact, "SENT", SOON);
        assertTrue(letters.received(contact) >= 2, "the letter was not sent again");
        assertEquals(1, environment.catcher().messages().newestFirst(contact).size());
    }

    @ParameterizedTest
    @ValueSource(ints = {550, 554})
    void a_letter_that_will_never_be_taken_is_parked_at_the_first_try(int code) throws IOException {
        environment.catcher().misbehave(SmtpFault.refusing(code));

        String contact = letters.asked();

        letters.await(contact, "PARKED", SOON);
        assertEquals(1, letters.row(contact).attempts());
        assertTrue(
                letters.row(contact).error().contains(String.valueOf(code)),
                letters.row(contact).error());
    }

    @Test
    void a_code_that_has_expired_meanwhile_is_wiped_and_not_sent() throws IOException, SQLException {
        environment.catcher().misbehave(SmtpFault.of(SmtpFault.Kind.STOPPED));
        String contact = letters.asked();
        Patience.until("a try", SOON, () -> letters.row(contact).isTried());

        letters.expire(contact);
        environment.catcher().behave();
        letters.tryNow(contact);

        letters.await(contact, "EXPIRED", SOON);
        assertEquals(0, letters.row(contact).bytes());
        assertEquals(0, letters.received(contact));
    }

    @Test
    void a_code_that_expires_while_it_is_parked_is_wiped_too() throws IOException, SQLException {
        environment.catcher().misbehave(SmtpFault.refusing(550));
        String contact = letters.asked();
        letters.await(contact, "PARKED", SOON);

        letters.expire(contact);

        Patience.until("the wipe", NEXT_SWEEP, () -> letters.row(contact).bytes() == 0);
        assertEquals("PARKED", letters.row(contact).state());
    }

    @Test
    void a_letter_that_cannot_be_read_holds_up_no_other() throws IOException, SQLException {
        environment.catcher().misbehave(SmtpFault.of(SmtpFault.Kind.STOPPED));
        String unreadable = letters.asked();
        String behind = letters.asked();
        Patience.until("a try", SOON, () -> letters.row(behind).isTried());

        letters.spoil(unreadable);
        environment.catcher().behave();
        letters.tryNow(unreadable);
        letters.tryNow(behind);

        letters.await(behind, "SENT", SOON);
        Patience.until("the reason", SOON, () -> letters.row(unreadable).error().startsWith("IllegalState"));
        assertEquals("WAITING", letters.row(unreadable).state());

        letters.expire(unreadable);
        Patience.until("the wipe", NEXT_SWEEP, () -> letters.row(unreadable).bytes() == 0);
    }
}
