package mn.esis.shared.model.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mn.esis.shared.model.TestDatabase;
import mn.esis.shared.model.TestKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** QUALITY security 10: dump, restore, decrypt, rotate the keys, decrypt again. The commands are those of docs/operations.md. */
class RehearsalTest {

    private final String k1 = TestKeys.secret("k1");
    private final String i1 = TestKeys.secret("i1");
    private final String k2 = TestKeys.secret("k2");
    private final String i2 = TestKeys.secret("i2");

    @TempDir
    Path folder;

    @Test
    void a_dump_is_restored_read_brought_under_new_keys_and_read_again()
            throws IOException, InterruptedException, SQLException {
        Optional<Path> bin = InstalledPostgres.bin();
        assumeTrue(bin.isPresent(), "no PostgreSQL with pg_dump is installed");
        String dump = folder.resolve("esis.dump").toString();
        try (InstalledPostgres postgres = InstalledPostgres.start(bin.orElseThrow(), folder)) {
            TestDatabase database = new TestDatabase(postgres.port(), "esis");
            database.create("");
            database.migrate();
            Map<UUID, String> written = SealedRegister.of(database, k1, i1).write();

            postgres.run("pg_dump", "--format=custom", "--dbname=esis", "--file=" + dump);
            database.superuser("drop schema esis cascade");
            TestDatabase restored = new TestDatabase(postgres.port(), "restored");
            restored.create("");
            postgres.run("pg_restore", "--exit-on-error", "--clean", "--if-exists", "--dbname=restored", dump);

            rehearse(restored, written);
        }
    }

    @Test
    void a_copy_of_the_stopped_cluster_is_read_brought_under_new_keys_and_read_again()
            throws IOException, SQLException {
        Path original = folder.resolve("original");
        Map<UUID, String> written;
        try (EmbeddedPostgres postgres = cluster(original)) {
            TestDatabase database = new TestDatabase(postgres.getPort(), "esis");
            database.create("");
            database.migrate();
            written = SealedRegister.of(database, k1, i1).write();
        }
        Path copy = folder.resolve("copy");
        copy(original, copy);
        try (EmbeddedPostgres postgres = cluster(copy)) {
            rehearse(new TestDatabase(postgres.getPort(), "esis"), written);
        }
    }

    @Test
    void every_sealed_column_is_renewed() throws IOException {
        Pattern name = Pattern.compile("\"([a-z_]+\\.[a-z_]+)\"");
        Set<String> sealed = new TreeSet<>();
        for (String module : List.of("persistence", "ejb-module")) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src/main/java"))) {
                for (Path file :
                        files.filter(f -> f.toString().endsWith(".java")).toList()) {
                    String text = Files.readString(file);
                    if (text.contains("cipher.seal(") && !text.contains("implements Renewal")) {
                        sealed.addAll(name.matcher(text)
                                .results()
                                .map(found -> found.group(1))
                                .toList());
                    }
                }
            }
        }

        assertEquals(
                sealed,
                SealedColumn.ALL.stream().map(SealedColumn::field).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void a_value_that_cannot_be_read_is_counted_and_does_not_stop_the_others() throws SQLException {
        TestDatabase database = TestDatabase.migrated();
        Map<UUID, String> written = SealedRegister.of(database, k1, i1).write();
        UUID broken = written.keySet().iterator().next();
        database.owner(
                "update person set register_number = set_byte(register_number, 20, 255 - get_byte(register_number,"
                        + " 20)) where id = '" + broken + "'");
        SealedRegister rotated = SealedRegister.of(database, k2 + ',' + k1, i2 + ',' + i1);

        Renewal.Batch[] last = new Renewal.Batch[1];
        int[] unreadable = new int[1];
        Renewal column = SealedColumn.ALL.get(0).renewal(rotated.cipher());
        try (Connection connection = database.app()) {
            do {
                last[0] = column.next(connection, last[0] == null ? null : last[0].last(), 500);
                unreadable[0] += last[0].unreadable();
            } while (last[0].last() != null);
            assertEquals(1, column.left(connection, null));
        }

        assertEquals(1, unreadable[0]);
        assertEquals(
                List.of(String.valueOf(SealedRegister.PERSONS - 1)),
                database.ask("select count(*) from person where convert_from(substring(register_number from 2 for 2),"
                        + " 'SQL_ASCII') = 'k2'"));
    }

    private void rehearse(TestDatabase restored, Map<UUID, String> written) throws SQLException {
        assertEquals(written, SealedRegister.of(restored, k1, i1).read());
        SealedRegister both = SealedRegister.of(restored, k2 + ',' + k1, i2 + ',' + i1);
        assertEquals(written.size(), both.found(written), "found before anything is renewed");

        long untouched = left(both);
        assertTrue(untouched > 0);
        renew(both, 1);
        assertTrue(left(both) < untouched);
        assertTrue(needs(restored, Set.of("k2")), "cut off in the middle");
        assertEquals(written.size(), both.found(written), "found in the middle");
        assertEquals(written, both.read());
        renew(both, Integer.MAX_VALUE);
        assertEquals(0, left(both));
        renew(both, Integer.MAX_VALUE);

        SealedRegister onlyNew = SealedRegister.of(restored, k2, i2);
        assertFalse(needs(restored, Set.of("k2")));
        assertEquals(written, onlyNew.read());
        onlyNew.opensTheMessage();
        assertEquals(written.size(), onlyNew.found(written));
        renew(onlyNew, Integer.MAX_VALUE);
        assertEquals(List.of("i2"), restored.ask("select distinct key_id from person_number_index"));
    }

    private static void renew(SealedRegister register, int batches) throws SQLException {
        for (Renewal renewal : register.renewals()) {
            UUID after = null;
            int left = batches;
            try (Connection connection = register.database().app()) {
                do {
                    after = renewal.next(connection, after, 500).last();
                    left--;
                } while (after != null && left > 0);
            }
        }
    }

    private static long left(SealedRegister register) throws SQLException {
        long left = 0;
        try (Connection connection = register.database().app()) {
            for (Renewal renewal : register.renewals()) {
                left += renewal.left(connection, null);
            }
        }
        return left;
    }

    private static boolean needs(TestDatabase database, Set<String> keys) throws SQLException {
        try (Connection connection = database.app()) {
            for (SealedColumn column : SealedColumn.ALL) {
                if (column.needsOtherKeys(connection, keys)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static EmbeddedPostgres cluster(Path data) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .start();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }
}
