package mn.esis.it.api;

import static mn.esis.it.api.ApiClient.bearer;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import mn.esis.it.api.ApiClient.Answer;
import mn.esis.it.env.TestEnvironment;
import mn.esis.it.env.TestSchool;
import mn.esis.it.faults.Patience;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Somebody signs in with the old password while the owner changes it: whoever is faster, no session of the old one lives on. */
class PasswordRaceIT {
    private static final String NEW = "Шинэ-цагаан сар 27";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ApiClient api = new ApiClient();
    private final ExecutorService both = Executors.newFixedThreadPool(2);
    private String login;
    private String owner;

    @BeforeEach
    void the_owner_signs_in() {
        login = TestSchool.account(TestSchool.person("Өнөрмаа"));
        owner = signIn().is(200).text("accessToken");
    }

    @AfterEach
    void end() {
        both.shutdownNow();
    }

    @RepeatedTest(20)
    void whoever_is_faster() throws Exception {
        List<Future<Answer>> answers = both.invokeAll(List.<Callable<Answer>>of(this::change, this::signIn));

        answers.get(0).get().is(204);
        Answer entry = answers.get(1).get();
        if (entry.status() == 200) {
            isOut(entry);
        } else {
            entry.refused(401, "LOGIN_FAILED");
        }
        api.get("me", bearer(owner)).is(200);
    }

    /** Both have been judged by the old password before either of them gets at the account. */
    @Test
    void who_comes_after_the_change_gets_no_session() throws Exception {
        Future<Answer> change;
        Future<Answer> entry;
        try (Connection account = held()) {
            change = both.submit(this::change);
            areWaiting(1);
            entry = both.submit(this::signIn);
            areWaiting(2);
            account.rollback();
        }
        change.get().is(204);
        entry.get().refused(401, "LOGIN_FAILED");
    }

    @Test
    void who_comes_before_the_change_is_sent_out() throws Exception {
        Future<Answer> change;
        Future<Answer> entry;
        try (Connection account = held()) {
            entry = both.submit(this::signIn);
            areWaiting(1);
            change = both.submit(this::change);
            areWaiting(2);
            account.rollback();
        }
        change.get().is(204);
        isOut(entry.get().is(200));
    }

    private void isOut(Answer entry) {
        api.get("me", bearer(entry.text("accessToken"))).refused(401, "NOT_SIGNED_IN");
        api.post("auth/tokens/refresh", "{\"refreshToken\":\"%s\"}".formatted(entry.text("refreshToken")))
                .refused(401, "REFRESH_TOKEN_REUSED");
    }

    private Answer signIn() {
        return api.post("auth/tokens", "{\"login\":\"%s\",\"password\":\"%s\"}".formatted(login, TestSchool.PASSWORD));
    }

    private Answer change() {
        return api.put(
                "me/password",
                "{\"currentPassword\":\"%s\",\"newPassword\":\"%s\"}".formatted(TestSchool.PASSWORD, NEW),
                bearer(owner));
    }

    /** Nobody else can change the account until this is rolled back. */
    private Connection held() throws SQLException {
        Connection connection = TestEnvironment.get().owner().getConnection();
        connection.setAutoCommit(false);
        try (PreparedStatement hold =
                connection.prepareStatement("select 1 from esis.account where email = ? for no key update")) {
            hold.setString(1, login);
            assertTrue(hold.executeQuery().next());
        }
        return connection;
    }

    private static void areWaiting(long howMany) {
        Patience.until(
                howMany + " wait for the account",
                PATIENCE,
                () -> howMany == (Long) TestSchool.value("select count(*) from pg_locks where not granted"));
    }
}
