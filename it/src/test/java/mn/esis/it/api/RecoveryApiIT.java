package mn.esis.it.api;

import static mn.esis.it.api.ApiClient.bearer;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import mn.esis.it.env.TestEnvironment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A forgotten password, and every step of its recovery out of its order. */
class RecoveryApiIT {
    private static final String NEW = "Шинэ-цагаан сар 27";
    private static final String NEWER = "Цэнхэр-тэнгэр 31";

    private final ApiClient api = new ApiClient();
    private final Parent parent = new Parent();

    @BeforeEach
    void register() {
        parent.registers();
    }

    @Test
    void a_forgotten_password_is_replaced_and_all_sessions_end() {
        String token = parent.signsIn().text("accessToken");
        String recovery = parent.forgets();

        parent.recovers(recovery, parent.code(recovery), NEW).is(204);

        api.get("me", bearer(token)).refused(401, "NOT_SIGNED_IN");
        parent.signsIn().refused(401, "LOGIN_FAILED");
        parent.signsIn(NEW).is(200);
    }

    @Test
    void nothing_can_be_confirmed_that_was_not_asked_for() {
        parent.recovers(UUID.randomUUID().toString(), "123456", NEW).refused(422, "CODE_EXPIRED");
        parent.recovers("not-an-id", "123456", NEW).refused(404, "NOT_FOUND");
        untouched();
    }

    @Test
    void the_code_of_a_registration_recovers_nothing() {
        Parent other = new Parent();
        String registration = other.asks();
        String code = other.code(registration);

        parent.recovers(registration, code, NEW).refused(422, "CODE_EXPIRED");
        other.confirms(registration, code, Parent.PASSWORD).is(201);
        untouched();
    }

    @Test
    void the_code_of_a_recovery_registers_nobody() {
        String recovery = parent.forgets();

        parent.confirms(recovery, parent.code(recovery), NEW).refused(422, "CODE_EXPIRED");
        untouched();
    }

    @Test
    void the_code_of_another_s_recovery_recovers_nothing() {
        Parent other = new Parent();
        other.registers();
        String foreign = other.forgets();
        String foreignCode = other.code(foreign);
        String recovery = parent.forgets();
        String code = parent.code(recovery);

        parent.recovers(recovery, foreignCode.equals(code) ? Parent.wrong(code) : foreignCode, NEW)
                .refused(422, "CODE_INVALID");
        untouched();
        other.signsIn().is(200);
    }

    @Test
    void a_code_is_used_once() {
        String recovery = parent.forgets();
        String code = parent.code(recovery);
        parent.recovers(recovery, code, NEW).is(204);

        parent.recovers(recovery, code, NEWER).refused(422, "CODE_EXPIRED");
        parent.signsIn(NEW).is(200);
    }

    @Test
    void once_the_password_is_another_one_older_codes_are_worth_nothing() {
        String older = parent.forgets();
        String olderCode = parent.code(older);
        String newer = parent.forgets();
        parent.recovers(newer, parent.code(newer), NEW).is(204);
        parent.recovers(older, olderCode, NEWER).refused(422, "CODE_EXPIRED");

        String asked = parent.forgets();
        String code = parent.code(asked);
        api.put(
                        "me/password",
                        "{\"currentPassword\":\"%s\",\"newPassword\":\"%s\"}".formatted(NEW, NEWER),
                        bearer(parent.signsIn(NEW).text("accessToken")))
                .is(204);
        parent.recovers(asked, code, NEW).refused(422, "CODE_EXPIRED");
        parent.signsIn(NEWER).is(200);
    }

    @Test
    void a_code_sent_to_the_old_address_is_worth_nothing_after_the_change() {
        String[] token = bearer(parent.signsIn().text("accessToken"));
        Parent renamed = new Parent();
        String change = api.post(
                        "me/email-changes",
                        "{\"email\":\"%s\",\"password\":\"%s\"}".formatted(renamed.contact, Parent.PASSWORD),
                        token)
                .text("emailChangeId");
        String recovery = parent.forgets();
        String code = parent.code(recovery);
        api.post("me/email-changes/" + change + "/confirmation", "{\"code\":\"" + renamed.code(change) + "\"}", token)
                .is(204);

        parent.recovers(recovery, code, NEW).refused(422, "CODE_EXPIRED");
        renamed.signsIn().is(200);
    }

    @Test
    void the_sixth_try_is_refused_even_if_right() {
        String recovery = parent.forgets();
        String code = parent.code(recovery);
        for (int attempt = 1; attempt <= 5; attempt++) {
            parent.recovers(recovery, Parent.wrong(code), NEW).refused(422, "CODE_INVALID");
        }

        parent.recovers(recovery, code, NEW).refused(422, "CODE_EXPIRED");
        untouched();
    }

    @Test
    void a_weak_password_costs_no_try() {
        String recovery = parent.forgets();
        String code = parent.code(recovery);
        for (int attempt = 1; attempt <= 6; attempt++) {
            parent.recovers(recovery, code, "12345678").refused(422, "PASSWORD_TOO_WEAK");
        }

        parent.recovers(recovery, code, NEW).is(204);
    }

    @Test
    void after_ten_minutes_a_code_is_worth_nothing() throws SQLException {
        String recovery = parent.forgets();
        String code = parent.code(recovery);
        assertEquals(
                1,
                later(
                        "update esis.one_time_code set expires_at = expires_at - interval '10 minutes' where id = ?",
                        UUID.fromString(recovery)));

        parent.recovers(recovery, code, NEW).refused(422, "CODE_EXPIRED");
        untouched();
    }

    @Test
    void a_closed_account_is_not_recovered() {
        String recovery = parent.forgets();
        String code = parent.code(recovery);
        api.post(
                        "me/closing",
                        "{\"password\":\"%s\"}".formatted(Parent.PASSWORD),
                        bearer(parent.signsIn().text("accessToken")))
                .is(204);

        parent.recovers(recovery, code, NEW).refused(422, "CODE_EXPIRED");
        parent.signsIn(NEW).refused(401, "LOGIN_FAILED");
    }

    @Test
    void a_disabled_account_is_not_recovered() throws SQLException {
        String recovery = parent.forgets();
        String code = parent.code(recovery);
        assertEquals(1, later("update esis.account set status = 'DISABLED' where email = ?", parent.contact));

        parent.recovers(recovery, code, NEW).refused(422, "CODE_EXPIRED");
        parent.signsIn().refused(401, "LOGIN_FAILED");
    }

    @Test
    void whoever_has_no_account_gets_a_mail_without_a_code_and_can_guess_for_ever() {
        Parent stranger = new Parent();
        String recovery = stranger.forgets();
        for (int attempt = 1; attempt <= 5; attempt++) {
            stranger.recovers(recovery, "123456", NEW).refused(422, "CODE_INVALID");
        }

        stranger.recovers(recovery, "123456", NEW).refused(422, "CODE_EXPIRED");
        stranger.signsIn(NEW).refused(401, "LOGIN_FAILED");
    }

    private void untouched() {
        parent.signsIn(NEW).refused(401, "LOGIN_FAILED");
        parent.signsIn().is(200);
    }

    private static int later(String sql, Object value) throws SQLException {
        try (Connection database = TestEnvironment.get().owner().getConnection();
                PreparedStatement change = database.prepareStatement(sql)) {
            change.setObject(1, value);
            return change.executeUpdate();
        }
    }
}
