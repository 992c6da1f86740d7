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
    void thirty_mails_a_day_reach_a_contact_and_the_answer_stays_the_same() {
        Counters.count("mails:" + contact, DAY, 29);

        assertEquals(202, attacker.post("auth/recoveries", body()).status());
        assertEquals(202, new Neighbour().post("auth/recoveries", body()).status());
        assertEquals(1L, mails(contact));
    }

    @Test
    void where_the_owner_was_before_a_mail_can_always_be_asked_for() {
        Neighbour owner = new Neighbour();
        String login = TestSchool.account(TestSchool.person("Өнөрмаа"));
        assertEquals(200, owner.signsIn(login, TestSchool.PASSWORD).status());
        Counters.count("mails:" + login, DAY, 30);

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
    void after_twenty_wrong_codes_in_a_day_no_code_of_the_contact_is_worth_anything() {
        Parent parent = new Parent();
        parent.registers();
        String guessed = parent.forgets();
        String code = parent.code(guessed);
        Counters.count("wrong-codes:RECOVERY:" + parent.contact, DAY, 19);
        parent.recovers(guessed, Parent.wrong(code), NEW).refused(422, "CODE_INVALID");

        parent.recovers(guessed, code, NEW).refused(422, "CODE_EXPIRED");
        String next = parent.forgets();
        parent.recovers(next, parent.code(next), NEW).refused(422, "CODE_EXPIRED");
    }

    @Test
    void a_contact_without_an_account_stops_being_guessed_at_just_the_same() {
        Parent stranger = new Parent();
        String guessed = stranger.forgets();
        Counters.count("wrong-codes:RECOVERY:" + stranger.contact, DAY, 19);
        stranger.recovers(guessed, "123456", NEW).refused(422, "CODE_INVALID");

        stranger.recovers(guessed, "123456", NEW).refused(422, "CODE_EXPIRED");
    }

    private String body() {
        return "{\"contact\":\"" + contact + "\"}";
    }

    private static long mails(String contact) {
        return (Long) TestSchool.value("select count(*) from esis.outbox where address = ?", contact);
    }
}
