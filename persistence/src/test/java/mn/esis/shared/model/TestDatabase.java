package mn.esis.shared.model;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** An own database with the roles of {@code docker/postgres/roles.sql}, in one real PostgreSQL for all tests of the module. */
public record TestDatabase(int port, String name) {

    public static final String APP_PASSWORD = "app-of-the-tests";
    public static final String OWNER_PASSWORD = "owner-of-the-tests";

    private static final AtomicInteger COUNT = new AtomicInteger();

    /** Started at the first use; PostgreSQL ends with the virtual machine. */
    private static final class Server {
        private static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** An empty database. */
    public static TestDatabase empty() throws SQLException {
        TestDatabase database = new TestDatabase(Server.POSTGRES.getPort(), "esis_" + COUNT.incrementAndGet());
        database.create("");
        return database;
    }

    /** A database with the whole schema, copied from one that was migrated once. */
    public static TestDatabase migrated() throws SQLException {
        TestDatabase database = new TestDatabase(Server.POSTGRES.getPort(), "esis_" + COUNT.incrementAndGet());
        database.create("template " + Template.MIGRATED.name());
        return database;
    }

    private static final class Template {
        private static final TestDatabase MIGRATED = make();

        private static TestDatabase make() {
            try {
                TestDatabase database = empty();
                database.migrate();
                return database;
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Makes it, on whichever server listens at the port. */
    public void create(String options) throws SQLException {
        new TestDatabase(port, "postgres").superuser("create database " + name + ' ' + options);
        superuser(roles());
    }

    public void migrate() {
        Migration.flyway(url(), "esis_owner", OWNER_PASSWORD).migrate();
    }

    public String url() {
        return "jdbc:postgresql://localhost:" + port + "/" + name;
    }

    public Connection owner() throws SQLException {
        return DriverManager.getConnection(url() + "?currentSchema=esis,public", "esis_owner", OWNER_PASSWORD);
    }

    public Connection app() throws SQLException {
        return DriverManager.getConnection(url() + "?currentSchema=esis,public", "esis_app", APP_PASSWORD);
    }

    public void superuser(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url(), "postgres", "");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    public void owner(String sql) throws SQLException {
        try (Connection connection = owner();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The first column. */
    public List<String> ask(String sql) throws SQLException {
        List<String> answers = new ArrayList<>();
        try (Connection connection = owner();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
        }
        return answers;
    }

    private static String roles() {
        try {
            return Files.readAllLines(Path.of("../docker/postgres/roles.sql")).stream()
                    .filter(line -> !line.startsWith("\\"))
                    .collect(Collectors.joining("\n"))
                    .replace(":'owner_password'", "'" + OWNER_PASSWORD + "'")
                    .replace(":'app_password'", "'" + APP_PASSWORD + "'")
                    .replace(":'report_password'", "'report-of-the-tests'");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
