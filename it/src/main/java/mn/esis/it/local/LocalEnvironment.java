package mn.esis.it.local;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import mn.esis.it.local.catcher.Catcher;
import mn.esis.it.local.database.LocalDatabase;
import mn.esis.it.local.server.ApplicationServer;
import mn.esis.it.local.server.Folders;
import mn.esis.it.local.server.ServerHome;
import mn.esis.it.local.settings.DatabaseAccess;
import mn.esis.it.local.settings.LocalSettings;
import mn.esis.it.local.settings.Progress;
import mn.esis.it.local.settings.Secrets;

/** Database, catcher and server of one environment, started in this order and stopped in the opposite one. */
public final class LocalEnvironment implements AutoCloseable {
    private final LocalSettings settings;
    private final Progress progress;
    private final RunningProcesses processes;
    private LocalDatabase database;
    private Catcher catcher;
    private ApplicationServer server;

    private LocalEnvironment(LocalSettings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
        this.processes = new RunningProcesses(settings.data().resolve("run.pids"));
    }

    /** Starts all parts; the server may still be loading the application when this returns. */
    public static LocalEnvironment start(LocalSettings settings, Progress progress)
            throws IOException, SQLException, InterruptedException {
        LocalEnvironment environment = new LocalEnvironment(settings, progress);
        environment.startParts();
        return environment;
    }

    /** Starts with an empty database, whatever an earlier run left. */
    public static LocalEnvironment startAnew(LocalSettings settings, Progress progress)
            throws IOException, SQLException, InterruptedException {
        LocalEnvironment environment = new LocalEnvironment(settings, progress);
        environment.processes.endLeftovers(progress);
        Folders.delete(settings.data());
        environment.startParts();
        return environment;
    }

    public LocalSettings settings() {
        return settings;
    }

    public LocalDatabase database() {
        return database;
    }

    public Catcher catcher() {
        return catcher;
    }

    public ApplicationServer server() {
        return server;
    }

    /** Stops the server, then the database; safe to call at any time and more than once. */
    @Override
    public synchronized void close() throws IOException {
        try {
            if (server != null) {
                server.close();
            }
        } finally {
            try {
                if (catcher != null) {
                    catcher.close();
                }
            } finally {
                if (database != null) {
                    database.close();
                }
            }
        }
        processes.forget();
    }

    private synchronized void startParts() throws IOException, SQLException, InterruptedException {
        processes.endLeftovers(progress);
        StartChecks.all(settings);
        Files.createDirectories(settings.data());
        processes.begin();
        try {
            progress.step("Starting the database");
            database = LocalDatabase.start(settings, secrets());
            rememberDatabase();
            ServerHome home = ServerHome.ready(settings, progress);
            catcher = Catcher.start(settings.ports().smtp(), settings.ports().outbox(), Clock.systemUTC());
            progress.step("Starting the server");
            server = new ApplicationServer(settings, home);
            startServerAgain();
        } catch (IOException | SQLException | InterruptedException | RuntimeException e) {
            close();
            throw e;
        }
    }

    /** Starts the server, for the first time or after it was stopped or killed: with what its domain kept, and today's secrets. */
    public synchronized void startServerAgain() throws IOException {
        server.start(environmentOfServer(secrets()));
        processes.add("server", server.process());
    }

    /** Starts the database after it was killed, with the data that is there. */
    public synchronized void startDatabaseAgain() throws IOException {
        database.startAgain();
        rememberDatabase();
    }

    private Secrets secrets() throws IOException {
        return Secrets.in(settings.data().resolve("secrets.properties"));
    }

    private void rememberDatabase() throws IOException {
        if (database.process().isPresent()) {
            processes.add(RunningProcesses.DATABASE, database.process().get());
        }
    }

    private Map<String, String> environmentOfServer(Secrets secrets) {
        DatabaseAccess access = database.access();
        Map<String, String> variables = new TreeMap<>();
        variables.put("ESIS_DB_URL", access.url());
        variables.put("ESIS_DB_USER", access.user());
        variables.put("ESIS_DB_PASSWORD", access.password());
        variables.put("ESIS_DB_OWNER_USER", access.ownerUser());
        variables.put("ESIS_DB_OWNER_PASSWORD", access.ownerPassword());
        variables.put("ESIS_DB_MIGRATE", "true");
        variables.put("ESIS_PROFILE", "demo");
        variables.put("ESIS_BASE_URL", settings.baseUrl());
        for (String key : new String[] {"ESIS_CRYPTO_KEYS", "ESIS_CRYPTO_INDEX_KEYS", "ESIS_TOKEN_KEYS"}) {
            variables.put(key, secrets.get(key));
        }
        variables.put("ESIS_SMTP_HOST", "127.0.0.1");
        variables.put("ESIS_SMTP_PORT", String.valueOf(settings.ports().smtp()));
        variables.putAll(settings.extra());
        return variables;
    }
}
