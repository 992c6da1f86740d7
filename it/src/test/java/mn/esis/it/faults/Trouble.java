package mn.esis.it.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.stream.Stream;
import mn.esis.it.env.TestEnvironment;

/** What can befall an installation. Each strikes, repairs, and returns once the part is back. */
public enum Trouble {
    /** kill -9 of the application server. */
    SERVER_KILLED {
        @Override
        void strike(TestEnvironment environment) throws IOException, InterruptedException {
            environment.server().kill();
            environment.local().startServerAgain();
            environment.server().awaitReady();
        }
    },
    /** kill -9 of the application server, and whatever its broker had kept is gone. */
    SERVER_KILLED_AND_QUEUE_LOST {
        @Override
        void strike(TestEnvironment environment) throws IOException, InterruptedException {
            environment.server().kill();
            loseTheQueue(environment);
            environment.local().startServerAgain();
            environment.server().awaitReady();
        }
    },
    /** kill -9 of PostgreSQL's postmaster. */
    DATABASE_KILLED {
        @Override
        void strike(TestEnvironment environment) throws IOException {
            environment.local().database().kill();
            environment.local().startDatabaseAgain();
        }
    },
    /** kill -9 of one process that serves a connection of the application: PostgreSQL then recovers by itself. */
    BACKEND_KILLED {
        @Override
        void strike(TestEnvironment environment) {
            Patience.until("a connection of the application", Trouble.RECOVERY, () -> killOne(environment));
            Patience.until("PostgreSQL has recovered", Trouble.RECOVERY, () -> accepts(environment));
        }
    };

    private static final Duration RECOVERY = Duration.ofSeconds(60);

    abstract void strike(TestEnvironment environment) throws IOException, InterruptedException, SQLException;

    /** Deletes the store of the stopped server's broker. */
    public static void loseTheQueue(TestEnvironment environment) throws IOException {
        try (Stream<Path> all = Files.walk(environment.server().brokerStore())) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** Right after another trouble the application may have no connection yet. */
    private static boolean killOne(TestEnvironment environment) {
        try (Connection connection = environment.owner().getConnection();
                ResultSet found = connection
                        .createStatement()
                        .executeQuery("select pid from pg_stat_activity where usename = 'esis_app' limit 1")) {
            if (!found.next()) {
                return false;
            }
            ProcessHandle backend = ProcessHandle.of(found.getLong(1)).orElseThrow();
            backend.destroyForcibly();
            backend.onExit().join();
            return true;
        } catch (SQLException recovering) {
            return false;
        }
    }

    private static boolean accepts(TestEnvironment environment) {
        try (Connection connection = environment.owner().getConnection()) {
            return connection.isValid(1);
        } catch (SQLException recovering) {
            return false;
        }
    }
}
