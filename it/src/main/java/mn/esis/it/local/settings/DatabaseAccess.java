package mn.esis.it.local.settings;

import java.util.Map;
import java.util.Optional;

/** How a database is reached, by the application and by its owner. */
public record DatabaseAccess(String url, String user, String password, String ownerUser, String ownerPassword) {
    /** A PostgreSQL that is already there, named by {@code ESIS_DB_URL} and its friends. */
    static Optional<DatabaseAccess> from(Map<String, String> environment) {
        String url = environment.get("ESIS_DB_URL");
        if (url == null || url.isBlank()) {
            return Optional.empty();
        }
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new CannotStart("ESIS_DB_URL=" + url
                    + " is no address of a PostgreSQL: give one like jdbc:postgresql://localhost:5432/esis.");
        }
        return Optional.of(new DatabaseAccess(
                url,
                environment.getOrDefault("ESIS_DB_USER", "esis_app"),
                wanted(environment, "ESIS_DB_PASSWORD"),
                environment.getOrDefault("ESIS_DB_OWNER_USER", "esis_owner"),
                wanted(environment, "ESIS_DB_OWNER_PASSWORD")));
    }

    private static String wanted(Map<String, String> environment, String name) {
        String value = environment.get(name);
        if (value == null || value.isEmpty()) {
            throw new CannotStart(
                    "ESIS_DB_URL is set, but " + name + " is not: set it too (roles: docker/postgres/roles.sql).");
        }
        return value;
    }
}
