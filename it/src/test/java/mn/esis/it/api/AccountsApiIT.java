package mn.esis.it.api;

import static mn.esis.it.api.ApiClient.bearer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import mn.esis.it.api.ApiClient.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Accounts over the API, from the first code to the last sign-out. */
class AccountsApiIT {
    private final ApiClient api = new ApiClient();
    private final Parent parent = new Parent();

    @Test
    void a_parent_registers_signs_in_and_out() {
        parent.registers();
        Answer tokens = parent.signsIn().is(200);
        String token = tokens.text("accessToken");

        Answer me = api.get("me", bearer(token)).is(200);
        assertEquals("Өнөрмаа", me.text("givenName"));
        assertTrue(me.body().contains("\"roles\":[]"), me.body());
        api.get("me/sessions", bearer(token)).is(200);

        api.delete("auth/tokens/current", bearer(token)).is(204);

        api.get("me", bearer(token)).refused(401, "NOT_SIGNED_IN");
        parent.refreshes(tokens.text("refreshToken"), parent.device).refused(401, "REFRESH_TOKEN_REUSED");
    }

    @Test
    void a_pupil_is_one_by_the_enrolment_and_every_role_says_whose_clock_counts() {
        String login = "{\"login\":\"pupil@demo.mn\",\"password\":\"demo-Esis-2026\"}";
        String token = api.post("auth/tokens", login).is(200).text("accessToken");
        Answer me = api.get("me", bearer(token)).is(200);
        assertEquals("PUPIL", me.text("role"));
        assertEquals("“Ирээдүй” 1-р сургууль", me.text("organizationName"));
        assertEquals("Asia/Ulaanbaatar", me.text("timeZone"));
    }

    @Test
    void one_session_can_end_the_others() {
        parent.registers();
        String old = parent.signsIn().text("accessToken");
        String current = parent.signsIn().text("accessToken");

        api.delete("me/sessions", bearer(current))
                .refused(400, "REQUEST_INVALID")
                .at("others", "REQUIRED");
        api.delete("me/sessions?others=maybe", bearer(current))
                .refused(400, "REQUEST_INVALID")
                .at("others", "WRONG_TYPE");
        api.delete("me/sessions?others=true", bearer(current)).is(204);

        api.get("me", bearer(old)).refused(401, "NOT_SIGNED_IN");
        api.get("me", bearer(current)).is(200);
        api.delete("me/sessions/" + UUID.randomUUID(), bearer(current)).refused(404, "NOT_FOUND");
    }

    @Test
    void a_lost_answer_to_a_refresh_can_be_asked_for_again() {
        parent.registers();
        String first = parent.signsIn().text("refreshToken");

        String second = parent.refreshes(first, parent.device).is(200).text("refreshToken");
        String again = parent.refreshes(first, parent.device).is(200).text("refreshToken");

        assertNotEquals(first, second);
        parent.refreshes(again, parent.device).is(200);
    }

    @Test
    void a_phone_without_a_name_uses_each_refresh_token_once() {
        parent.registers();
        String login = "{\"login\":\"%s\",\"password\":\"%s\"}".formatted(parent.contact, Parent.PASSWORD);
        String first = api.post("auth/tokens", login).is(200).text("refreshToken");

        String again = "{\"refreshToken\":\"%s\"}".formatted(first);
        api.post("auth/tokens/refresh", again).is(200);
        api.post("auth/tokens/refresh", again).refused(401, "REFRESH_TOKEN_REUSED");
    }

    @Test
    void a_refresh_token_in_other_hands_ends_the_session_for_both() {
        parent.registers();
        String stolen = parent.signsIn().text("refreshToken");
        Answer renewed = parent.refreshes(stolen, parent.device).is(200);

        parent.refreshes(stolen, UUID.randomUUID().toString()).refused(401, "REFRESH_TOKEN_REUSED");

        api.get("me", bearer(renewed.text("accessToken"))).refused(401, "NOT_SIGNED_IN");
        parent.refreshes(renewed.text("refreshToken"), parent.device).refused(401, "REFRESH_TOKEN_REUSED");
    }

    @Test
    void the_answer_does_not_tell_who_has_an_account() {
        parent.registers();

        Answer known = api.post("registrations", parent.registration()).is(202);
        Answer unknown = api.post("registrations", new Parent().registration()).is(202);

        assertEquals(members(unknown.body()), members(known.body()));
        String stranger = "{\"login\":\"nobody-%s@example.mn\",\"password\":\"x\"}".formatted(UUID.randomUUID());
        assertEquals(
                api.post("auth/tokens", stranger).refused(401, "LOGIN_FAILED").text("detail"),
                parent.signsIn("another password").refused(401, "LOGIN_FAILED").text("detail"));
    }

    private static String members(String body) {
        return body.replaceAll("\":\"[^\"]*\"", "\":…");
    }

    @Test
    void a_code_counts_for_its_own_registration_only() {
        Parent other = new Parent();
        String foreign = other.code(other.asks());
        String registration = parent.asks();
        String code = parent.code(registration);

        parent.confirms(registration, foreign.equals(code) ? Parent.wrong(code) : foreign, Parent.PASSWORD)
                .refused(422, "CODE_INVALID")
                .at("code", "CODE_INVALID");
        parent.confirms(UUID.randomUUID().toString(), code, Parent.PASSWORD).refused(422, "CODE_EXPIRED");
        parent.confirms(registration, code, Parent.PASSWORD).is(201);
        parent.confirms(registration, code, Parent.PASSWORD).refused(422, "CODE_EXPIRED");
    }

    @Test
    void after_five_wrong_tries_the_right_code_is_worth_nothing() {
        String registration = parent.asks();
        String code = parent.code(registration);
        for (int attempt = 1; attempt <= 5; attempt++) {
            assertEquals(
                    422,
                    parent.confirms(registration, Parent.wrong(code), Parent.PASSWORD)
                            .status());
        }

        parent.confirms(registration, code, Parent.PASSWORD).refused(422, "CODE_EXPIRED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1234567", "password", "Password1!", "12345678", "aaaaaaaaaa"})
    void a_weak_password_is_refused_and_the_code_stays_good(String weak) {
        String registration = parent.asks();
        String code = parent.code(registration);

        parent.confirms(registration, code, weak).refused(422, "PASSWORD_TOO_WEAK");
        parent.confirms(registration, code, Parent.PASSWORD).is(201);
    }

    @Test
    void what_is_wrong_is_said_by_field() {
        String good = parent.registration();
        register(good.replace("\"locale\"", "\"colour\"")).at("colour", "UNKNOWN");
        register(good.replace("\"locale\":\"mn\",", "")).at("locale", "REQUIRED");
        register("{}").at("contact", "REQUIRED").at("givenName", "REQUIRED").at("registerNumber", "REQUIRED");
        register(good.replace("{\"contact\"", "{\"locale\":\"mn\",\"contact\"")).at("locale", "DOUBLED");
        register(good.replace("\"Өнөрмаа\"", "17")).at("givenName", "WRONG_TYPE");
        register(good.replace("\"Өнөрмаа\"", "[\"Өнөрмаа\"]")).at("givenName", "WRONG_TYPE");
        register(good.replace("Өнөрмаа", "\\u0000")).at("givenName", "MALFORMED");
        register(good.replace("Өнөрмаа", "\\ud800")).at("givenName", "MALFORMED");
        register(good.replace("Өнөрмаа", "Ө".repeat(30_000))).at("givenName", "TOO_LONG");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"null|REQUIRED", "[]|WRONG_TYPE", "7|WRONG_TYPE", "{|MALFORMED", "{} {}|MALFORMED", "x|MALFORMED"})
    void a_body_that_is_no_object_is_refused(String body, String code) {
        register(body).at("body", code);
    }

    private Answer register(String body) {
        return api.post("registrations", body).refused(400, "REQUEST_INVALID");
    }

    @Test
    void bytes_that_are_no_text_are_refused() {
        byte[] windows = parent.registration().replace("Өнөрмаа", "\u00d6").getBytes(StandardCharsets.ISO_8859_1);

        api.call("POST", "registrations", windows)
                .refused(400, "REQUEST_INVALID")
                .at("body", "MALFORMED");
        api.post("registrations", "").refused(400, "REQUEST_INVALID");
        api.post("registrations", "contact=x", "Content-Type", "application/x-www-form-urlencoded")
                .refused(415, "MEDIA_TYPE_NOT_SUPPORTED");
        api.call("POST", "registrations", new byte[1 << 20]).refused(413, "REQUEST_TOO_LARGE");
    }

    @Test
    void nobody_registers_before_being_born() {
        api.post("registrations", parent.registration().replace("УК85010112", "УК99311512"))
                .refused(422, "REGISTER_NUMBER_INVALID");
    }

    @Test
    void meaning_is_judged_apart_from_form() {
        api.post("registrations", Parent.registration("no contact at all")).refused(422, "CONTACT_INVALID");
        api.post("registrations", parent.registration().replace("Өнөрмаа", "Bat"))
                .refused(422, "NAME_NOT_CYRILLIC")
                .at("givenName", "LETTER_LOOKS_ALIKE");
        api.post("registrations", parent.registration().replace("УК85010112", "УК85019912"))
                .refused(422, "REGISTER_NUMBER_INVALID");
    }

    @Test
    void a_token_nobody_signed_opens_nothing() {
        String none = unsigned("{\"alg\":\"none\"}") + '.' + unsigned("{\"sub\":\"" + UUID.randomUUID() + "\"}") + '.';
        for (String token : new String[] {"", "x", "a.b.c", none, none + "AAAA"}) {
            api.get("me", bearer(token)).refused(401, "NOT_SIGNED_IN");
            api.get("ping", bearer(token)).is(200);
        }
        api.get("me").refused(401, "NOT_SIGNED_IN");
        api.put("me/password", "{").refused(401, "NOT_SIGNED_IN");
    }

    private static String unsigned(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_changed_token_opens_nothing() {
        parent.registers();
        String[] parts = parent.signsIn().text("accessToken").split("\\.");
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);

        String forged = parts[0] + '.' + unsigned(claims.replace("\"exp\":1", "\"exp\":2")) + '.' + parts[2];

        api.get("me", bearer(forged)).refused(401, "NOT_SIGNED_IN");
        api.get("me", bearer(String.join(".", parts))).is(200);
    }

    @Test
    void the_own_account_can_be_changed_and_closed() {
        parent.registers();
        String[] token = bearer(parent.signsIn().text("accessToken"));

        api.put("me/language", "{\"language\":\"de\"}", token)
                .refused(400, "REQUEST_INVALID")
                .at("language", "FORMAT");
        api.put("me/language", "{\"language\":\"kk\"}", token).is(204);
        assertEquals("kk", api.get("me", token).text("locale"));
        api.put("me/password", passwords("wrong one", "Цэнхэр-тэнгэр 31"), token)
                .refused(422, "CURRENT_PASSWORD_WRONG");
        api.put("me/password", passwords(Parent.PASSWORD, "12345678"), token).refused(422, "PASSWORD_TOO_WEAK");
        api.put("me/password", passwords(Parent.PASSWORD, "Цэнхэр-тэнгэр 31"), token)
                .is(204);
        api.post("me/closing", "{\"password\":\"Цэнхэр-тэнгэр 31\"}", token).is(204);

        api.get("me", token).refused(401, "NOT_SIGNED_IN");
        parent.signsIn("Цэнхэр-тэнгэр 31").refused(401, "LOGIN_FAILED");
    }

    @Test
    void a_new_address_counts_once_it_is_proved() {
        parent.registers();
        String[] token = bearer(parent.signsIn().text("accessToken"));
        Parent renamed = new Parent();
        String wish = "{\"email\":\"%s\",\"password\":\"%s\"}";

        api.post("me/email-changes", wish.formatted(renamed.contact, "wrong one"), token)
                .refused(422, "CURRENT_PASSWORD_WRONG");
        String change = api.post("me/email-changes", wish.formatted(renamed.contact, Parent.PASSWORD), token)
                .is(202)
                .text("emailChangeId");
        renamed.signsIn().refused(401, "LOGIN_FAILED");
        api.post(
                        "me/email-changes/" + change + "/confirmation",
                        "{\"code\":\"%s\"}".formatted(renamed.code(change)),
                        token)
                .is(204);

        renamed.signsIn().is(200);
        parent.signsIn().refused(401, "LOGIN_FAILED");
    }

    private static String passwords(String current, String next) {
        return "{\"currentPassword\":\"%s\",\"newPassword\":\"%s\"}".formatted(current, next);
    }

    @Test
    void what_is_not_there_is_a_problem_too() {
        api.get("nothing/here").refused(404, "NOT_FOUND");
        api.get("../error").refused(404, "NOT_FOUND");
        api.get("registrations").refused(405, "METHOD_NOT_ALLOWED");
        api.get("ping", "Accept", "text/html").refused(406, "NOT_ACCEPTABLE");
        api.post("registrations/not-an-id/confirmation", "{}").refused(404, "NOT_FOUND");
    }

    @Test
    void texts_follow_the_language_and_codes_do_not() {
        assertEquals("Не найдено", problem("ru-RU, en;q=0.5"));
        assertEquals("Табылмады", problem("de, kk"));
        assertEquals("Олдсонгүй", problem("de"));
        assertEquals("Олдсонгүй", problem(";;;q=x"));
    }

    private String problem(String language) {
        return api.get("nothing/here", "Accept-Language", language)
                .refused(404, "NOT_FOUND")
                .text("title");
    }

    @Test
    void the_privacy_notice_is_for_everybody() {
        assertEquals(
                "mn", api.get("privacy-notice", "Accept-Language", "mn").is(200).text("language"));
    }
}
