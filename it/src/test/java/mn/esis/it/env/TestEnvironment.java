package mn.esis.it.env;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import mn.esis.it.local.LocalEnvironment;
import mn.esis.it.local.catcher.Catcher;
import mn.esis.it.local.server.ApplicationServer;
import mn.esis.it.local.settings.CannotStart;
import mn.esis.it.local.settings.DatabaseAccess;
import mn.esis.it.local.settings.LocalSettings;
import mn.esis.it.local.settings.Progress;

/** The environment that all tests of one run share: own ports, own empty database, the EAR; started at the first call. */
public final class TestEnvironment {
    private static final String FAR_AWAY = "1000000";
    private static final Map<String, String> LIMITS_OUT_OF_THE_WAY = Map.of(
            LocalSettings.JVM_OPTIONS,
            "",
            "ESIS_LIMITS_ADDRESS_FAILURES",
            FAR_AWAY,
            "ESIS_LIMITS_RIGHT_PASSWORDS",
            FAR_AWAY,
            "ESIS_LIMITS_REGISTRATIONS_PER_HOUR",
            FAR_AWAY,
            "ESIS_LINKING_WRONG_TRIES_PER_HOUR",
            FAR_AWAY);
    private static final Start SHARED = new Start("esis-test", Map.of("ESIS_RETENTION_SWEEP_SECONDS", "1"));
    private static final Start BROKEN = new Start("esis-faults", LIMITS_OUT_OF_THE_WAY);

    private final LocalEnvironment environment;

    private TestEnvironment(LocalEnvironment environment) {
        this.environment = environment;
    }

    public static TestEnvironment get() {
        return SHARED.get();
    }

    /** Another environment, for tests that kill its parts or ask more than the limits allow: here they are out of the way. */
    public static TestEnvironment toBreak() {
        return BROKEN.get();
    }

    /** The root of the sources, wherever the tests were started. */
    public static Path project() {
        Path folder = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
        while (!Files.exists(folder.resolve("docker/payara/preset.asadmin"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    public URI baseUrl() {
        return URI.create(environment.settings().baseUrl());
    }

    public URI url(String path) {
        return baseUrl().resolve(path);
    }

    public URI outboxUrl() {
        return URI.create("http://localhost:" + settings().ports().outbox() + "/");
    }

    public LocalSettings settings() {
        return environment.settings();
    }

    /** The database as its owner sees it: for looking at what was stored, not for making it. */
    public DataSource owner() {
        return environment.database().owner();
    }

    /** The database with the rights of the application. */
    public DataSource app() {
        return environment.database().app();
    }

    /** How the database is reached, for a second server in front of it. */
    public DatabaseAccess databaseAccess() {
        return environment.database().access();
    }

    public Catcher catcher() {
        return environment.catcher();
    }

    public ApplicationServer server() {
        return environment.server();
    }

    /** All of it, for stopping and starting parts. */
    public LocalEnvironment local() {
        return environment;
    }

    private static TestEnvironment start(LocalSettings settings) {
        try {
            LocalEnvironment environment = LocalEnvironment.startAnew(settings, new Progress(System.out));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(environment), "stop the test environment"));
            environment.server().awaitReady();
            return new TestEnvironment(environment);
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void stop(LocalEnvironment environment) {
        try {
            environment.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Started once; when that failed, every test says why. */
    private static final class Start {
        private final String name;
        private final Map<String, String> extra;
        private Optional<TestEnvironment> environment = Optional.empty();
        private Optional<RuntimeException> failure = Optional.empty();

        Start(String name, Map<String, String> extra) {
            this.name = name;
            this.extra = extra;
        }

        synchronized TestEnvironment get() {
            if (environment.isEmpty() && failure.isEmpty()) {
                try {
                    environment = Optional.of(
                            start(LocalSettings.ofTests(project(), name).with(extra)));
                } catch (CannotStart | IllegalStateException e) {
                    failure = Optional.of(e);
                }
            }
            return environment.orElseThrow(
                    () -> new IllegalStateException("the test environment did not start", failure.orElseThrow()));
        }
    }
}
