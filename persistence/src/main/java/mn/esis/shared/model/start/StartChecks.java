package mn.esis.shared.model.start;

import java.util.ArrayList;
import java.util.List;
import mn.esis.shared.model.Migration;
import mn.esis.shared.model.start.Settings.Login;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** All reasons not to start, together: nobody should have to start five times to read five lines. */
public final class StartChecks {

    private StartChecks() {}

    /** One line per problem, each with the key and the remedy; the database is asked only when its settings are whole. */
    public static List<String> problems(Settings settings) {
        List<String> problems = new ArrayList<>(SettingsCheck.problems(settings));
        if (canBeTried(settings.app()) && canBeTried(settings.migrating())) {
            problems.addAll(inDatabase(settings));
        }
        return List.copyOf(problems);
    }

    private static List<String> inDatabase(Settings settings) {
        List<String> problems = new ArrayList<>();
        if (settings.mayMigrate()) {
            DatabaseCheck.unusable("esis.db.owner.user", settings.owner()).ifPresent(problems::add);
        }
        if (problems.isEmpty()) {
            problems.addAll(inSchema(settings));
        }
        problems.addAll(DatabaseCheck.problems(settings));
        return problems;
    }

    private static List<String> inSchema(Settings settings) {
        Login login = settings.migrating();
        try {
            Flyway flyway = Migration.flyway(login.url(), login.user(), login.password());
            return SchemaCheck.problems(flyway, settings.mayMigrate());
        } catch (FlywayException unreadable) {
            return List.of("database schema: role " + login + " cannot read its state: run"
                    + " mn.esis.shared.model.Migration, or set esis.db.migrate=true");
        }
    }

    private static boolean canBeTried(Login login) {
        return login.url().startsWith("jdbc:postgresql://")
                && !login.user().isEmpty()
                && !login.password().isEmpty();
    }
}
