package mn.esis.it.api;

import static mn.esis.it.api.ApiClient.bearer;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import mn.esis.it.api.ApiClient.Answer;
import mn.esis.it.env.TestEnvironment;
import org.junit.jupiter.api.Test;

/** An answer got lost on the way: the same request under the same key gets the first answer again. */
class RepeatedRequestsIT {
    private final ApiClient api = new ApiClient();
    private final Parent parent = new Parent();
    private final UUID id = UUID.randomUUID();
    private final String[] key = {"Idempotency-Key", id.toString()};

    @Test
    void the_same_key_gets_the_first_answer_and_no_second_code() {
        Answer first = api.post("registrations", parent.registration(), key).is(202);
        Answer again = api.post("registrations", parent.registration(), key).is(202);

        assertEquals(first.text("registrationId"), again.text("registrationId"));
        api.post("registrations", parent.registration().replace("Өнөрмаа", "Сараа"), key)
                .refused(422, "IDEMPOTENCY_KEY_REUSED");
        api.post("registrations", parent.registration(), "Idempotency-Key", "1-2-3-4-5")
                .refused(400, "REQUEST_INVALID")
                .at("Idempotency-Key", "MALFORMED");
    }

    @Test
    void a_registration_confirmed_twice_under_one_key_is_one_account() {
        String registration = parent.asks();
        String code = parent.code(registration);

        Answer first = parent.confirms(registration, code, Parent.PASSWORD, key).is(201);
        Answer again = parent.confirms(registration, code, Parent.PASSWORD, key).is(201);

        assertEquals(first.body(), again.body());
        parent.confirms(registration, code, Parent.PASSWORD).refused(422, "CODE_EXPIRED");
        parent.confirms(registration, code, "Өөр-нууц үг 44", key).refused(422, "IDEMPOTENCY_KEY_REUSED");
        parent.confirms(UUID.randomUUID().toString(), code, Parent.PASSWORD, key)
                .refused(422, "CODE_EXPIRED");
        parent.signsIn().is(200);
    }

    @Test
    void confirmations_that_meet_each_other_get_the_same_answer() throws Exception {
        String registration = parent.asks();
        String code = parent.code(registration);
        ExecutorService phones = Executors.newFixedThreadPool(4);
        try {
            Set<String> answers = new HashSet<>();
            for (Future<Answer> running : phones.invokeAll(IntStream.range(0, 4)
                    .<Callable<Answer>>mapToObj(i -> () -> parent.confirms(registration, code, Parent.PASSWORD, key))
                    .toList())) {
                answers.add(running.get().is(201).body());
            }
            assertEquals(1, answers.size(), answers.toString());
        } finally {
            phones.shutdownNow();
        }
    }

    @Test
    void a_refused_confirmation_is_not_remembered() {
        String registration = parent.asks();
        String code = parent.code(registration);

        parent.confirms(registration, Parent.wrong(code), Parent.PASSWORD, key).refused(422, "CODE_INVALID");
        parent.confirms(registration, code, Parent.PASSWORD, key).is(201);
    }

    @Test
    void a_recovery_confirmed_twice_under_one_key_is_one_recovery() {
        parent.registers();
        String recovery = parent.forgets();
        String code = parent.code(recovery);

        parent.recovers(recovery, code, "Шинэ-цагаан сар 27", key).is(204);
        String token = parent.signsIn("Шинэ-цагаан сар 27").text("accessToken");
        parent.recovers(recovery, code, "Шинэ-цагаан сар 27", key).is(204);

        api.get("me", bearer(token)).is(200);
        parent.recovers(recovery, code, "Өөр-цагаан сар 28", key).refused(422, "IDEMPOTENCY_KEY_REUSED");
        parent.recovers(recovery, code, "Шинэ-цагаан сар 27").refused(422, "CODE_EXPIRED");
    }

    @Test
    void a_new_address_asked_for_and_confirmed_twice_under_one_key_is_one_change() {
        parent.registers();
        Parent renamed = new Parent();
        String token = parent.signsIn().text("accessToken");
        String wish = "{\"email\":\"%s\",\"password\":\"%s\"}".formatted(renamed.contact, Parent.PASSWORD);

        String change = api.post("me/email-changes", wish, keyed(token)).is(202).text("emailChangeId");
        assertEquals(
                change, api.post("me/email-changes", wish, keyed(token)).is(202).text("emailChangeId"));
        String path = "me/email-changes/" + change + "/confirmation";
        String code = "{\"code\":\"%s\"}".formatted(renamed.code(change));
        String[] second = {"Idempotency-Key", UUID.randomUUID().toString(), "Authorization", "Bearer " + token};
        api.post(path, code, second).is(204);
        api.post(path, code, second).is(204);
        api.post(path, code, bearer(token)).refused(422, "CODE_EXPIRED");
    }

    private String[] keyed(String token) {
        return new String[] {key[0], key[1], "Authorization", "Bearer " + token};
    }

    @Test
    void what_is_kept_of_a_body_is_worth_nothing_without_the_server_s_key() throws Exception {
        String registration = parent.asks();
        String code = parent.code(registration);
        parent.confirms(registration, code, Parent.PASSWORD, key).is(201);

        byte[] body = Parent.confirmation(code, Parent.PASSWORD).getBytes(StandardCharsets.UTF_8);
        byte[] plain = MessageDigest.getInstance("SHA-256").digest(body);
        assertEquals(List.of(false), kept(plain));
    }

    /** For each row of the key, whether it holds this fingerprint. */
    private List<Boolean> kept(byte[] fingerprint) throws SQLException {
        try (Connection database = TestEnvironment.get().owner().getConnection();
                PreparedStatement rows =
                        database.prepareStatement("select request_hash = ? from esis.idempotency_key where key = ?")) {
            rows.setBytes(1, fingerprint);
            rows.setObject(2, id);
            try (ResultSet row = rows.executeQuery()) {
                List<Boolean> found = new ArrayList<>();
                while (row.next()) {
                    found.add(row.getBoolean(1));
                }
                return found;
            }
        }
    }
}
