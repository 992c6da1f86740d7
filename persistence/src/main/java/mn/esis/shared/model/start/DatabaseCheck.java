package mn.esis.shared.model.start;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mn.esis.shared.model.Keyring;
import mn.esis.shared.model.TextFile;
import mn.esis.shared.model.keys.SealedColumn;
import mn.esis.shared.model.start.Settings.Login;
import org.postgresql.ds.PGSimpleDataSource;

/** Whether the roles can be used and do not allow too much, and whether what is stored may stand in production. */
final class DatabaseCheck {

    private static final String RIGHTS = TextFile.read(DatabaseCheck.class, "role-rights.sql");
    private static final String IS_MIGRATED = "select to_regclass('esis.account') is not null";
    private static final String DEMO_ACCOUNTS =
            "select count(*) from esis.account where email like '%@demo.mn' and status <> 'CLOSED'";

    private DatabaseCheck() {}

    static List<String> problems(Settings settings) {
        List<String> problems = new ArrayList<>();
        try (Connection connection = open(settings.app());
                Statement statement = connection.createStatement()) {
            Optional.ofNullable(one(statement, RIGHTS))
                    .ifPresent(right -> problems.add("esis.db.user: role " + settings.app() + " " + right
                            + ": use esis_app, as docker/postgres/roles.sql makes it"));
            if ("t".equals(one(statement, IS_MIGRATED))) {
                problems.addAll(missingKeys(connection, settings));
            }
            if (settings.isProduction() && "t".equals(one(statement, IS_MIGRATED))) {
                demoAccounts(one(statement, DEMO_ACCOUNTS)).ifPresent(problems::add);
            }
        } catch (SQLException e) {
            unusable("esis.db.user", settings.app(), e).ifPresent(problems::add);
        }
        return problems;
    }

    /** Told at once where waiting does not help; a database that is only not there yet is waited for. */
    static Optional<String> unusable(String key, Login login) {
        try (Connection connection = open(login)) {
            return connection.isValid(1) ? Optional.empty() : Optional.of(key + ": the database does not answer");
        } catch (SQLException e) {
            return unusable(key, login, e);
        }
    }

    private static Optional<String> unusable(String key, Login login, SQLException e) {
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        if (state.startsWith("08") || state.equals("57P03")) {
            return Optional.empty();
        }
        return Optional.of(key + ": the database refuses role " + login + " (SQL state " + state
                + "): check esis.db.url, the role's password, and that docker/postgres/roles.sql was run");
    }

    private static List<String> missingKeys(Connection connection, Settings settings) throws SQLException {
        List<String> problems = new ArrayList<>();
        Set<String> ids = keyIds(settings);
        for (SealedColumn column : SealedColumn.ALL) {
            if (!ids.isEmpty() && column.needsOtherKeys(connection, ids)) {
                problems.add("esis.crypto.keys lacks a key that values of " + column.field()
                        + " are sealed with: add the former key after the current one");
            }
        }
        return problems;
    }

    private static Set<String> keyIds(Settings settings) {
        try {
            return new Keyring("esis.crypto.keys", settings.text("esis.crypto.keys"))
                    .all()
                    .keySet();
        } catch (IllegalArgumentException toldElsewhere) {
            return Set.of();
        }
    }

    private static Optional<String> demoAccounts(String count) {
        return "0".equals(count)
                ? Optional.empty()
                : Optional.of("esis.db.url: the database holds " + count + " demo accounts, whose password everybody"
                        + " knows: use an empty database, or set esis.profile=demo if this is a demo");
    }

    private static String one(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getString(1) : null;
        }
    }

    private static Connection open(Login login) throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(login.url());
        source.setConnectTimeout(5);
        return source.getConnection(login.user(), login.password());
    }
}
