package mn.esis.shared.model;

import org.flywaydb.core.Flyway;

/**
 * Brings schema {@code esis} up to date, or verifies that it is. The server runs it at start; where the server has no
 * right to change tables, {@link #main} is the step of its own that does.
 */
public final class Migration {

    private Migration() {}

    public static Flyway flyway(String url, String user, String password) {
        return Flyway.configure(Migration.class.getClassLoader())
                .dataSource(url, user, password)
                .schemas("esis")
                .createSchemas(true)
                .locations("classpath:db/migration")
                .ignoreMigrationPatterns("*:pending") // and not, as usual, the ones of a newer release
                .connectRetries(60)
                .connectRetriesInterval(2)
                .load();
    }

    /** Reads ESIS_DB_URL, ESIS_DB_OWNER_USER and ESIS_DB_OWNER_PASSWORD. */
    public static void main(String[] args) {
        flyway(
                        System.getenv("ESIS_DB_URL"),
                        System.getenv("ESIS_DB_OWNER_USER"),
                        System.getenv("ESIS_DB_OWNER_PASSWORD"))
                .migrate();
    }
}
