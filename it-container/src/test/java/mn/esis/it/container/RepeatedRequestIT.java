package mn.esis.it.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.UUID;
import mn.esis.access.Role;
import mn.esis.identity.EmailCodes;
import mn.esis.identity.registration.CodeSent;
import mn.esis.shared.CurrentCaller;
import mn.esis.shared.IdempotencyKey;
import mn.esis.shared.model.Refusal;
import mn.esis.shared.model.SharedRefusal;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A use case that is repeated with the same key runs once, and its key is part of its own transaction. */
@ExtendWith(ArquillianExtension.class)
class RepeatedRequestIT {

    @Inject
    private School school;

    @Inject
    private Sql sql;

    @Inject
    private CurrentCaller current;

    @Inject
    private IdempotencyKey key;

    @Inject
    private EmailCodes codes;

    @Resource
    private UserTransaction transaction;

    private String address;
    private UUID account;

    @BeforeEach
    void sign_in() {
        current.set(school.signedIn(Role.TEACHER));
        account = current.get().accountId();
        address = "new" + account + "@example.mn";
    }

    @Test
    void the_repetition_gets_the_first_answer() {
        key.set(UUID.randomUUID());
        assertEquals(send(), send());
        assertEquals(1, messages());
    }

    @Test
    void without_a_key_each_request_is_a_new_one() {
        assertNotEquals(send().id(), send().id());
        assertEquals(2, messages());
    }

    @Test
    void another_body_under_the_same_key_is_refused() {
        key.set(UUID.randomUUID());
        send();
        key.body(new byte[] {1});
        assertEquals(
                SharedRefusal.IDEMPOTENCY_KEY_REUSED,
                assertThrows(Refusal.class, this::send).code());
        assertEquals(1, messages());
    }

    @Test
    void what_was_rolled_back_may_be_tried_again_with_the_same_key() throws Exception {
        key.set(UUID.randomUUID());
        transaction.begin();
        CodeSent lost = send();
        transaction.rollback();
        assertNotEquals(lost.id(), send().id());
        assertEquals(1, messages());
    }

    private CodeSent send() {
        return codes.send(account, address, true);
    }

    private long messages() {
        return sql.count("outbox where address = ?", address);
    }
}
