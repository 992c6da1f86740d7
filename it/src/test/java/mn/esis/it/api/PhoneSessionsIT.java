package mn.esis.it.api;

import static mn.esis.it.api.ApiClient.bearer;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.UUID;
import mn.esis.it.env.TestSchool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How long a phone stays signed in without being used, a parent's for 60 days, one of the gate for 14, and at most: 90 days. */
class PhoneSessionsIT {
    private final ApiClient api = new ApiClient();
    private final UUID person = TestSchool.person("Өнөрмаа");
    private final String login = TestSchool.account(person);

    @Test
    void a_parent_s_phone_stays_signed_in_for_sixty_days() {
        staysFor(60);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SOCIAL_WORKER", "DUTY_TEACHER"})
    void a_phone_of_the_gate_stays_signed_in_for_fourteen_days(String role) {
        new TestSchool().role(person, role);
        staysFor(14);
    }

    @Test
    void a_phone_not_used_for_too_long_is_signed_out() {
        String token = signIn();
        TestSchool.run(
                "update esis.session set expires_at = now() where account_id = (select id from esis.account where email = ?)",
                login);

        api.get("me", bearer(token)).refused(401, "NOT_SIGNED_IN");
    }

    @Test
    void ninety_days_after_the_sign_in_a_phone_is_signed_out_however_much_it_was_used() {
        ApiClient.Answer opened = open();
        signedIn("80 days");
        api.get("me", bearer(opened.text("accessToken"))).is(200);
        assertEquals(10, daysLeft());

        signedIn("90 days");
        api.get("me", bearer(opened.text("accessToken"))).refused(401, "NOT_SIGNED_IN");
        api.post("auth/tokens/refresh", "{\"refreshToken\":\"%s\"}".formatted(opened.text("refreshToken")))
                .refused(401, "REFRESH_TOKEN_REUSED");
    }

    @Test
    void of_more_than_twenty_phones_the_first_is_signed_out() {
        String first = signIn();
        String second = signIn();
        for (int phone = 3; phone <= 21; phone++) {
            signIn();
        }

        api.get("me", bearer(first)).refused(401, "NOT_SIGNED_IN");
        api.get("me", bearer(second)).is(200);
    }

    private void staysFor(int days) {
        String token = signIn();
        assertEquals(days, daysLeft());
        TestSchool.run(
                "update esis.session set last_seen_at = now() - interval '1 hour', expires_at = now() + interval '1 day'"
                        + " where account_id = (select id from esis.account where email = ?)",
                login);

        api.get("me", bearer(token)).is(200);
        assertEquals(days, daysLeft());
    }

    /** So long ago, and lately used. */
    private void signedIn(String ago) {
        TestSchool.run(
                "update esis.session set created_at = now() - cast(? as interval), last_seen_at = now() - interval '1 hour'"
                        + " where account_id = (select id from esis.account where email = ?)",
                ago,
                login);
    }

    private String signIn() {
        return open().text("accessToken");
    }

    private ApiClient.Answer open() {
        return api.post("auth/tokens", "{\"login\":\"%s\",\"password\":\"%s\"}".formatted(login, TestSchool.PASSWORD))
                .is(200);
    }

    private long daysLeft() {
        return (Long) TestSchool.value(
                "select cast(round(extract(epoch from s.expires_at - now()) / 86400) as bigint) from esis.session s"
                        + " join esis.account a on a.id = s.account_id where a.email = ?",
                login);
    }
}
