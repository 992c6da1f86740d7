package mn.esis.it.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.UUID;
import mn.esis.it.env.TestSchool;
import org.junit.jupiter.api.Test;

/** The limits of codes as they are without configuration: nobody uses up what the owner of a contact may ask for. */
class CodeLimitsIT {
    private static final int QUARTER = 900;
    private static final int DAY = 86_400;
    private static final String NEW = "Шинэ-цагаан сар 27";

    private final Neighbour attacker = new Neighbour();
    private final String contact = "nobody-" + UUID.randomUUID() + "@example.mn";

    @Test
    void ten_codes_in_a_quarter_of_an_hour_can_be_asked_for_at_one_address() {
        Counters.count("codes:" + contact + " address:" + attacker.address, QUARTER, 10);

        assertEquals(
                "TOO_MANY_ATTEMPTS", attacker.post("auth/recoveries", body()).code());
        assertEquals(202, new Neighbour().post("auth/recoveries", body()).status());
    }

    @Test
    void thirty_codes_a_day_can_be_asked_for_at_one_address() {
        Counters.count("codes-of-day:" + contact + " address:" + attacker.address, DAY, 30);

        assertEquals(
                "TOO_MANY_ATTEMPTS", attacker.post("auth/recoveries", body()).code());
        assertEquals(202, new Neighbour().post("auth/recoveries", body()).status());
    }

    @Test
    void a_hundred_mails_a_day_reach_a_contact_and_the_answer_stays_the_same() {
        Counters.count("mails:" + contact, DAY, 99);

        assertEquals(202, attacker.post("auth/recoveries", body()).status());
        assertEquals(202, new Neighbour().post("auth/recoveries", body()).status());
        assertEquals(1L, mails(contact));
    }

    @Test
    void where_the_owner_was_before_a_mail_can_always_be_asked_for() {
        Neighbour owner = new Neighbour();
        String login = TestSchool.account(TestSchool.person("Өнөрмаа"));
        assertEquals(200, owner.signsIn(login, TestSchool.PASSWORD).status());
        Counters.count("mails:" + login, DAY, 100);

        attacker.post("auth/recoveries", "{\"contact\":\"" + login + "\"}");
        assertEquals(0L, mails(login));
        owner.post("auth/recoveries", "{\"contact\":\"" + login + "\"}");
        assertEquals(1L, mails(login));
    }

    @Test
    void two_hundred_codes_in_an_hour_go_to_an_address() {
        Counters.count("registrations:address:" + attacker.address, 3600, 200);

        assertEquals(
                "TOO_MANY_ATTEMPTS", attacker.post("auth/recoveries", body()).code());
        assertEquals(202, new Neighbour().post("auth/recoveries", body()).status());
    }

    @Test
    void after_twenty_wrong_codes_in_a_day_an_address_guesses_no_more_and_the_owner_still_gets_in() {
        Parent parent = new Parent();
        parent.registers();
        String guessed = parent.forgets();
        String code = parent.code(guessed);
        Counters.count("wrong-codes:RECOVERY:" + parent.contact + " address:" + attacker.address, DAY, 19);

        assertEquals("CODE_INVALID", confirms(attacker, guessed, Parent.wrong(code)));
        assertEquals("TOO_MANY_ATTEMPTS", confirms(attacker, guessed, code));
        parent.recovers(guessed, code, NEW).is(204);
    }

    @Test
    void after_two_hundred_wrong_codes_in_a_day_from_everywhere_nobody_guesses_any_more() {
        Parent parent = new Parent();
        parent.registers();
        String guessed = parent.forgets();
        String code = parent.code(guessed);
        Counters.count("wrong-codes:RECOVERY:" + parent.contact, DAY, 199);

        assertEquals("CODE_INVALID", confirms(attacker, guessed, Parent.wrong(code)));
        parent.recovers(guessed, code, NEW).refused(429, "TOO_MANY_ATTEMPTS");
    }

    @Test
    void a_contact_without_an_account_stops_being_guessed_at_just_the_same() {
        Parent stranger = new Parent();
        String guessed = stranger.forgets();
        Counters.count("wrong-codes:RECOVERY:" + stranger.contact + " address:" + attacker.address, DAY, 19);

        assertEquals("CODE_INVALID", confirms(attacker, guessed, "123456"));
        assertEquals("TOO_MANY_ATTEMPTS", confirms(attacker, guessed, "123456"));
    }

    private static String confirms(Neighbour guesser, String recovery, String code) {
        return guesser.post(
                        "auth/recoveries/" + recovery + "/confirmation",
                        "{\"code\":\"%s\",\"password\":\"%s\"}".formatted(code, NEW))
                .code();
    }

    private String body() {
        return "{\"contact\":\"" + contact + "\"}";
    }

    private static long mails(String contact) {
        return (Long) TestSchool.value("select count(*) from esis.outbox where address = ?", contact);
    }
}
