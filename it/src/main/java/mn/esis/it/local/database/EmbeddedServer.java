package mn.esis.it.local.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mn.esis.it.local.settings.LocalSettings;
import mn.esis.it.local.settings.Secrets;

/** A real PostgreSQL from Maven Central, as careful as a server: it syncs what it commits and asks for passwords. */
final class EmbeddedServer implements AutoCloseable {
    static final String DATABASE = "esis";

    private static final String ONLY_WITH_PASSWORD = """
            local all all scram-sha-256
            host all all 127.0.0.1/32 scram-sha-256
            host all all ::1/128 scram-sha-256
            """;

    private final LocalSettings settings;
    private final Secrets secrets;
    private EmbeddedPostgres postgres;

    private EmbeddedServer(LocalSettings settings, Secrets secrets) throws IOException {
        this.settings = settings;
        this.secrets = secrets;
        this.postgres = postmaster();
    }

    static EmbeddedServer start(LocalSettings settings, Secrets secrets) throws IOException, SQLException {
        Files.createDirectories(settings.logs());
        EmbeddedServer server = new EmbeddedServer(settings, secrets);
        try {
            server.prepare(settings.roles());
            return server;
        } catch (IOException | SQLException | RuntimeException e) {
            server.close();
            throw e;
        }
    }

    /** Ends the postmaster without any warning; returns when its children, too, have noticed. */
    void kill() {
        List<ProcessHandle> all =
                Stream.concat(Stream.of(process()), process().descendants()).toList();
        all.get(0).destroyForcibly();
        all.forEach(process -> process.onExit().join());
    }

    /** Starts it once more on the data that is there; PostgreSQL recovers by itself. */
    void startAgain() throws IOException {
        postgres.close();
        postgres = postmaster();
    }

    private EmbeddedPostgres postmaster() throws IOException {
        ProcessBuilder.Redirect log = ProcessBuilder.Redirect.appendTo(
                settings.logs().resolve("postgres.log").toFile());
        return EmbeddedPostgres.builder()
                .setPort(settings.ports().postgres())
                .setDataDirectory(data())
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(
                        settings.serverHome().resolve("postgres").toFile())
                .setRegisterShutdownHook(false)
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "100")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("timezone", "UTC")
                .setServerConfig("log_timezone", "UTC")
                .setConnectConfig("password", secrets.get(Secrets.SUPERUSER))
                .setPGStartupWait(Duration.ofSeconds(60))
                .setOutputRedirector(log)
                .setErrorRedirector(log)
                .start();
    }

    private Path data() {
        return settings.data().resolve("postgres/data");
    }

    String url() {
        return "jdbc:postgresql://localhost:" + postgres.getPort() + "/" + DATABASE;
    }

    ProcessHandle process() {
        try {
            long pid = Long.parseLong(
                    Files.readAllLines(data().resolve("postmaster.pid")).get(0).strip());
            return ProcessHandle.of(pid).orElseThrow();
        } catch (IOException e) {
            throw new IllegalStateException("PostgreSQL does not run", e);
        }
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }

    private void prepare(Path roles) throws IOException, SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            if (!exists(statement)) {
                statement.execute("create database " + DATABASE);
            }
            statement.execute("alter role postgres password '" + secrets.get(Secrets.SUPERUSER) + "'");
            Files.writeString(data().resolve("pg_hba.conf"), ONLY_WITH_PASSWORD);
            statement.execute("select pg_reload_conf()");
        }
        Map<String, String> passwords = Map.of(
                "owner_password", secrets.get(Secrets.OWNER),
                "app_password", secrets.get(Secrets.APP),
                "report_password", secrets.get(Secrets.REPORT));
        try (Connection connection = postgres.getDatabase("postgres", DATABASE).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(RoleScript.sql(roles, passwords));
        }
    }

    private static boolean exists(Statement statement) throws SQLException {
        try (ResultSet found = statement.executeQuery("select 1 from pg_database where datname = '" + DATABASE + "'")) {
            return found.next();
        }
    }
}
