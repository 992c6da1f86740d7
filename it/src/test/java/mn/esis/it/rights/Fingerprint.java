package mn.esis.it.rights;

import java.util.Set;

/**
 * All that the database holds, in one short text, so that two looks tell whether anything was changed in between. Left out
 * is what a refusal may leave behind: traces and counted tries, and what time alone changes.
 */
final class Fingerprint {
    private static final Set<String> TRACES = Set.of(
            "access_log",
            "rate_counter",
            "attempt_delay",
            "job_run",
            "key_renewal",
            "known_device",
            "flyway_schema_history");
    private static final String TABLES = "select string_agg(c.relname, ' ' order by c.relname) from pg_class c"
            + " where c.relnamespace = 'esis'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition";

    private final Tables tables;
    private final String question;

    Fingerprint(Tables tables) {
        this.tables = tables;
        StringBuilder all = new StringBuilder();
        for (String table : ((String) tables.value(TABLES)).split(" ", -1)) {
            if (!TRACES.contains(table)) {
                all.append(all.isEmpty() ? "select concat_ws(' '" : "")
                        .append(", (select '")
                        .append(table)
                        .append("=' || count(*) || '/' || coalesce(sum(hashtext(")
                        .append(text(table))
                        .append(")::bigint), 0) from ")
                        .append(table)
                        .append(" x)");
            }
        }
        question = all.append(')').toString();
    }

    String now() {
        return (String) tables.value(question);
    }

    /** Messages are sent and sessions are seen in the meantime. */
    private static String text(String table) {
        return switch (table) {
            case "outbox" -> "x.message_id::text";
            case "session" -> "concat(x.id, x.ended_at)";
            default -> "x::text";
        };
    }
}
