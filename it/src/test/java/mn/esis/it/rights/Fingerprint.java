package mn.esis.it.rights;

import java.util.Set;

/**
 * How often each table was written to, in one short text, so that two looks tell whether anything was changed in between, and
 * where. Counted by triggers of this test in the transactions that write: what was rolled back does not count. Left out is
 * what a refusal may leave behind: traces and counted tries, and what time alone changes.
 */
final class Fingerprint {
    private static final Set<String> TRACES = Set.of(
            "access_log",
            "rate_counter",
            "attempt_delay",
            "job_run",
            "key_renewal",
            "known_device",
            "link_attempt",
            "flyway_schema_history");
    private static final String TABLES = "select string_agg(c.relname, ' ' order by c.relname) from pg_class c"
            + " where c.relnamespace = 'esis'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition";
    private static final String LOG = """
            drop schema if exists rights_test cascade;
            create schema rights_test;
            create table rights_test.written (name text not null);
            create function rights_test.write_down() returns trigger language plpgsql security definer as $$
            begin
                if tg_op <> 'UPDATE' or old is distinct from new then
                    insert into rights_test.written values (tg_argv[0]);
                end if;
                return null;
            end $$;
            grant usage on schema rights_test to public;
            """;
    private static final String WRITTEN = "select coalesce(string_agg(name || '=' || n, ' ' order by name), 'nothing')"
            + " from (select name, count(*) n from rights_test.written group by name) w";

    private final Tables tables;

    Fingerprint(Tables tables) {
        this.tables = tables;
        tables.run(LOG);
        for (String table : ((String) tables.value(TABLES)).split(" ", -1)) {
            if (!TRACES.contains(table)) {
                tables.run("create trigger rights_test after insert or delete or update%s on esis.%s for each row"
                                .formatted(columns(table), table)
                        + " execute function rights_test.write_down('%s')".formatted(table));
            }
        }
    }

    String now() {
        return (String) tables.value(WRITTEN);
    }

    /** Messages are sent, sessions are seen and cards are drawn in the meantime. */
    private static String columns(String table) {
        return switch (table) {
            case "outbox" -> " of message_id";
            case "session" -> " of ended_at";
            case "card_print_part" -> " of place";
            default -> "";
        };
    }
}
