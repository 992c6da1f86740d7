package mn.esis.it.local.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

/** {@code docker/postgres/roles.sql}, made fit for JDBC: psql's own commands left out, its variables filled in. */
final class RoleScript {
    private RoleScript() {}

    static String sql(Path file, Map<String, String> variables) throws IOException {
        String sql = Files.readString(file)
                .lines()
                .filter(line -> !line.startsWith("\\"))
                .collect(Collectors.joining("\n"));
        for (Map.Entry<String, String> variable : variables.entrySet()) {
            sql = sql.replace(":'" + variable.getKey() + "'", literal(variable.getValue()));
        }
        return sql;
    }

    private static String literal(String value) {
        return "'" + value.replace("'", "''") + "'";
    }
}
