package mn.esis.it.local.database;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import mn.esis.it.local.settings.CannotStart;
import mn.esis.it.local.settings.DatabaseAccess;
import mn.esis.it.local.settings.LocalSettings;
import mn.esis.it.local.settings.Secrets;
import org.postgresql.ds.PGSimpleDataSource;

/** The PostgreSQL of an environment: an embedded one that belongs to it, or another that was there before. */
public final class LocalDatabase implements AutoCloseable {
    private final DatabaseAccess access;
    private final Optional<EmbeddedServer> server;

    private LocalDatabase(DatabaseAccess access, Optional<EmbeddedServer> server) {
        this.access = access;
        this.server = server;
    }

    public static LocalDatabase start(LocalSettings settings, Secrets secrets) throws IOException, SQLException {
        if (settings.otherDatabase().isPresent()) {
            LocalDatabase there = new LocalDatabase(settings.otherDatabase().get(), Optional.empty());
            there.tryToReach();
            return there;
        }
        EmbeddedServer server = EmbeddedServer.start(settings, secrets);
        DatabaseAccess access = new DatabaseAccess(
                server.url(), "esis_app", secrets.get(Secrets.APP), "esis_owner", secrets.get(Secrets.OWNER));
        return new LocalDatabase(access, Optional.of(server));
    }

    public DatabaseAccess access() {
        return access;
    }

    /** The database as its owner sees it. */
    public DataSource owner() {
        return dataSource(access.ownerUser(), access.ownerPassword());
    }

    /** The database as the application sees it. */
    public DataSource app() {
        return dataSource(access.user(), access.password());
    }

    /** The postmaster, when the environment started one. */
    public Optional<ProcessHandle> process() {
        return server.map(EmbeddedServer::process);
    }

    /** Ends the postmaster that the environment started, without any warning. */
    public void kill() {
        server.orElseThrow().kill();
    }

    /** Starts the postmaster once more on the data that is there. */
    public void startAgain() throws IOException {
        server.orElseThrow().startAgain();
    }

    @Override
    public void close() throws IOException {
        if (server.isPresent()) {
            server.get().close();
        }
    }

    /** As both roles: the application would notice much later, and say so only in its log. */
    private void tryToReach() {
        tryToReach("ESIS_DB_OWNER_", access.ownerUser(), access.ownerPassword());
        tryToReach("ESIS_DB_", access.user(), access.password());
    }

    private void tryToReach(String settings, String user, String password) {
        try (var connection = dataSource(user, password).getConnection()) {
            connection.createStatement().execute("select 1");
        } catch (SQLException | IllegalArgumentException e) {
            throw new CannotStart(
                    "The database " + access.url() + " cannot be used (" + firstLine(e) + "): check ESIS_DB_URL, "
                            + settings + "USER and " + settings + "PASSWORD.",
                    e);
        }
    }

    private DataSource dataSource(String user, String password) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setCurrentSchema("esis,public");
        source.setUrl(access.url());
        source.setUser(user);
        source.setPassword(password);
        return source;
    }

    private static String firstLine(Exception e) {
        return e.getMessage().lines().findFirst().orElse("no reason given");
    }
}
