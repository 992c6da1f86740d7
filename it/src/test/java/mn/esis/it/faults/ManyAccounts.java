package mn.esis.it.faults;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import mn.esis.it.env.TestEnvironment;

/** Accounts by the hundred, all with the password of a demo account, written straight into the tables. */
public final class ManyAccounts {
    public static final String PASSWORD = "demo-Esis-2026";

    private static final String PERSON =
            "insert into person (id, version, parent_name, given_name, verification, created_at)"
                    + " values (?, 1, 'Туршилт', 'Хүн', 'NONE', now())";
    private static final String ACCOUNT =
            "insert into account (id, version, person_id, status, user_name, email, language,"
                    + " password_hash, must_change_password, privacy_notice_version, privacy_accepted_at, created_at)"
                    + " select ?, 1, ?, 'ACTIVE', ?, ?, 'mn', password_hash, false, privacy_notice_version, privacy_accepted_at, now()"
                    + " from account where email = 'parent@demo.mn'";

    private ManyAccounts() {}

    /** The logins of so many new accounts. */
    public static List<String> in(TestEnvironment environment, int count) throws SQLException {
        String series = UUID.randomUUID().toString();
        List<String> logins = IntStream.range(0, count)
                .mapToObj(i -> "wave-" + i + "-" + series + "@example.mn")
                .toList();
        try (Connection connection = environment.owner().getConnection();
                PreparedStatement person = connection.prepareStatement(PERSON);
                PreparedStatement account = connection.prepareStatement(ACCOUNT)) {
            connection.setAutoCommit(false);
            for (String login : logins) {
                UUID id = UUID.randomUUID();
                person.setObject(1, id);
                person.addBatch();
                account.setObject(1, UUID.randomUUID());
                account.setObject(2, id);
                account.setString(3, login);
                account.setString(4, login);
                account.addBatch();
            }
            person.executeBatch();
            account.executeBatch();
            connection.commit();
        }
        return logins;
    }

    public static String signIn(String login) {
        return "{\"login\":\"%s\",\"password\":\"%s\",\"deviceId\":\"%s\"}".formatted(login, PASSWORD, login);
    }
}
