package mn.esis.it.web;

import java.sql.SQLException;
import mn.esis.it.env.TestEnvironment;

/** Brings accounts into states that only others than their owners can bring about. */
final class Accounts {

    /** As after a one-time secret was handed out. */
    static void mustChangePassword(String email) {
        run("update esis.account set must_change_password = true where email = '" + email + "'");
    }

    /** As after thirty minutes away: the session is over although the browser still holds its cookie. */
    static void endSessions(String email) {
        run("update esis.session set ended_at = now(), end_reason = 'EXPIRED' where account_id ="
                + " (select id from esis.account where email = '" + email + "')");
    }

    /** As after the mail server refused the newest message to somebody for good. */
    static void parkNewestMessage(String address) {
        run("update esis.outbox set state = 'PARKED', last_error = 'SendFailedException 550', read_at = null"
                + " where message_id = (select message_id from esis.outbox where address = '" + address
                + "' order by id desc limit 1)");
    }

    private static void run(String sql) {
        try (var connection = TestEnvironment.get().owner().getConnection();
                var statement = connection.createStatement()) {
            if (statement.executeUpdate(sql) == 0) {
                throw new AssertionError("nothing to change: " + sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Accounts() {}
}
