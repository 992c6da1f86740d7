package mn.esis.it.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import mn.esis.it.env.TestEnvironment;
import mn.esis.it.local.catcher.CaughtMessage;

/**
 * What the server has acknowledged, written down by who asked. After the faults it is held against what is stored: nothing
 * acknowledged may be missing, nothing may be there twice, and every message must have arrived, counted by its Message-ID.
 */
public final class Ledger {
    private static final Duration MAIL_MAY_TAKE = Duration.ofSeconds(90);

    private final TestEnvironment environment;

    /** Contact → id of the registration that was acknowledged (202). */
    private final Map<String, String> registrations = new ConcurrentHashMap<>();

    /** Contact → id of the account that was acknowledged (201). */
    private final Map<String, String> accounts = new ConcurrentHashMap<>();

    public Ledger(TestEnvironment environment) {
        this.environment = environment;
    }

    void registered(String contact, String registration) {
        registrations.put(contact, registration);
    }

    void opened(String contact, String account) {
        accounts.put(contact, account);
    }

    public int size() {
        return registrations.size();
    }

    /** @return how many messages came more than once: allowed, but worth knowing */
    public int holds() throws SQLException {
        assertEquals(registrations, stored("select contact, cast(id as text) from registration"), "registrations");
        assertEquals(accounts, stored("select email, cast(id as text) from account"), "accounts");
        Patience.until("all messages are sent", MAIL_MAY_TAKE, () -> waiting().isEmpty());
        assertEquals(Set.of(), twiceInTheOutbox());
        return arrived();
    }

    /** Of those that are in the ledger; the same contact twice is an error by itself. */
    private Map<String, String> stored(String question) throws SQLException {
        Map<String, String> found = new TreeMap<>();
        for (String[] row : rows(question)) {
            if (registrations.containsKey(row[0])) {
                assertTrue(found.put(row[0], row[1]) == null, () -> row[0] + " is there twice");
            }
        }
        return found;
    }

    private Set<String> waiting() {
        try {
            Set<String> waiting = new TreeSet<>();
            for (String[] row :
                    rows("select address, state || ' ' || kind || ' ' || coalesce(last_error, '') from outbox"
                            + " where state <> 'SENT'")) {
                if (registrations.containsKey(row[0])) {
                    waiting.add(row[0] + ": " + row[1]);
                }
            }
            return waiting;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The inbox of a person are these rows: the same message, or the same kind of it, may not be there twice. */
    private Set<String> twiceInTheOutbox() throws SQLException {
        Set<String> twice = new TreeSet<>();
        for (String[] row : rows("select address, kind || ' × ' || count(*) from outbox group by address, kind"
                + " having count(*) > 1")) {
            if (registrations.containsKey(row[0])) {
                twice.add(row[0] + " " + row[1]);
            }
        }
        for (String[] row :
                rows("select cast(message_id as text), cast(count(*) as text) from outbox group by message_id"
                        + " having count(*) > 1")) {
            twice.add(row[0]);
        }
        return twice;
    }

    private int arrived() throws SQLException {
        int repeated = 0;
        List<String> missing = new ArrayList<>();
        Set<String> written = new TreeSet<>();
        for (String[] row : rows("select address, cast(message_id as text) from outbox where channel = 'MAIL'")) {
            if (registrations.containsKey(row[0])) {
                written.add(row[0]);
                int received = environment
                        .catcher()
                        .messages()
                        .find("<" + row[1] + "@openesis.mn>")
                        .map(CaughtMessage::received)
                        .orElse(0);
                repeated += received > 1 ? 1 : 0;
                if (received == 0) {
                    missing.add(row[0]);
                }
            }
        }
        assertEquals(List.of(), missing, "messages that did not arrive");
        assertEquals(registrations.keySet(), written, "contacts with a message");
        return repeated;
    }

    private List<String[]> rows(String question) throws SQLException {
        List<String[]> rows = new ArrayList<>();
        try (Connection connection = environment.owner().getConnection();
                PreparedStatement statement = connection.prepareStatement(question);
                ResultSet found = statement.executeQuery()) {
            while (found.next()) {
                rows.add(new String[] {found.getString(1), found.getString(2)});
            }
        }
        return rows;
    }
}
