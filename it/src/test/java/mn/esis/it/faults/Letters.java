package mn.esis.it.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mn.esis.it.env.TestEnvironment;
import mn.esis.it.local.catcher.CaughtMessage;

/** Letters with codes that strangers have asked for, one by each: what the outbox says of them and what the catcher has. */
public final class Letters {
    private final TestEnvironment environment;
    private final Phone phone;

    public Letters(TestEnvironment environment) {
        this.environment = environment;
        this.phone = new Phone(environment);
    }

    /**
     * What the outbox knows.
     *
     * @param error the last one, empty when there was none
     */
    record Row(UUID id, String state, int attempts, String error, int bytes) {

        boolean isTried() {
            return attempts > 0 && !error.isEmpty();
        }
    }

    /** The contacts of strangers whose requests were accepted. */
    public Stream<String> asked(int count) {
        return IntStream.range(0, count).mapToObj(i -> asked());
    }

    /** The contact of a stranger whose request was accepted. */
    String asked() {
        String contact = "letter-" + UUID.randomUUID() + "@example.mn";
        Phone.Answer answer =
                phone.post("/api/v1/registrations", """
                {"contact":"%s","locale":"mn","parentName":"Бат-Эрдэнэ","givenName":"Өнөрмаа","registerNumber":"УК85010112"}""".formatted(contact)).orElseThrow();
        assertEquals(202, answer.status(), answer.body());
        return contact;
    }

    Row row(String contact) {
        try (Connection connection = environment.owner().getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "select message_id, state, attempts, coalesce(last_error, ''), length(content) from outbox"
                                + " where address = ?")) {
            statement.setString(1, contact);
            try (ResultSet found = statement.executeQuery()) {
                found.next();
                return new Row(
                        found.getObject(1, UUID.class),
                        found.getString(2),
                        found.getInt(3),
                        found.getString(4),
                        found.getInt(5));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As if its time had passed meanwhile. */
    void expire(String contact) throws SQLException {
        change(contact, "expires_at = now() - interval '1 second'");
    }

    /** As if the pause after the failed try were over. */
    void tryNow(String contact) throws SQLException {
        change(contact, "next_attempt_at = now(), handed_at = now() - interval '1 minute'");
    }

    /** As if its key were lost. */
    void spoil(String contact) throws SQLException {
        change(contact, "content = '\\x00'");
    }

    private void change(String contact, String what) throws SQLException {
        try (Connection connection = environment.owner().getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("update outbox set " + what + " where address = ?")) {
            statement.setString(1, contact);
            statement.executeUpdate();
        }
    }

    /** How often it came to the mail server. */
    public int received(String contact) {
        return environment
                .catcher()
                .messages()
                .find("<" + row(contact).id() + "@openesis.mn>")
                .map(CaughtMessage::received)
                .orElse(0);
    }

    public void await(String contact, String state, Duration most) {
        Patience.until(
                contact + " is " + state, most, () -> row(contact).state().equals(state));
    }

    boolean isReady() {
        return phone.get("/health/ready")
                .filter(answer -> answer.status() == 200)
                .isPresent();
    }
}
