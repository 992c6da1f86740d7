package mn.esis.shared.model.start;

import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/** Whether the schema is one that this program may use or migrate. */
final class SchemaCheck {

    private SchemaCheck() {}

    static List<String> problems(Flyway flyway, boolean mayMigrate) {
        List<String> problems = new ArrayList<>();
        MigrationInfo[] pending = flyway.info().pending();
        if (!mayMigrate && pending.length > 0) {
            problems.add(
                    "database schema: is behind this program by " + pending.length + " migrations, the last of them "
                            + pending[pending.length - 1].getVersion() + ", and esis.db.migrate is false: run"
                            + " mn.esis.shared.model.Migration first (in a container: the service migrate)");
        }
        for (MigrationInfo migration : flyway.info().all()) {
            String problem = problem(migration);
            if (problem != null) {
                problems.add("database schema: migration " + migration.getVersion() + " " + problem);
            }
        }
        return problems;
    }

    private static String problem(MigrationInfo migration) {
        MigrationState state = migration.getState();
        if (state == MigrationState.PENDING) {
            return null;
        }
        if (state == MigrationState.IGNORED) {
            return "was left out although later ones are applied: use a release that has them in their order";
        }
        if (state.isFailed()) {
            return "failed half-way: restore the backup made before the upgrade, then start again";
        }
        if (!state.isResolved()) {
            return "is applied but unknown to this program: start the newer release, or restore the backup made before it";
        }
        return migration.isChecksumMatching() && migration.isDescriptionMatching() && migration.isTypeMatching()
                ? null
                : "was changed after it was applied: use the release as it was published";
    }
}
