package mn.esis.it.env;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mn.esis.it.local.LocalEnvironment;
import mn.esis.it.local.settings.CannotStart;
import mn.esis.it.local.settings.DatabaseAccess;
import mn.esis.it.local.settings.LocalSettings;
import mn.esis.it.local.settings.Progress;
import org.junit.jupiter.api.Test;

/** A production server in front of the demo's database with bad settings: one start tells all that is wrong. */
class RefusedStartIT {

    private static final String ZEROS = "k1:" + Base64.getEncoder().encodeToString(new byte[32]);
    private static final List<String> EXPECTED = List.of(
            "esis.base-url is not https",
            "esis.db.owner.user is the same as esis.db.user",
            "esis.crypto.keys: key k1 is a text or a pattern",
            "esis.crypto.index-keys is missing",
            "esis.token.keys: key t1 is no RSA key",
            "esis.db.user: role esis_owner owns tables",
            "demo accounts, whose password everybody knows");

    @Test
    void tells_all_reasons_at_once_to_the_launcher_and_in_the_log()
            throws IOException, SQLException, InterruptedException {
        LocalSettings settings = badSettings();
        Progress progress = new Progress(System.out);
        try (LocalEnvironment environment = LocalEnvironment.startAnew(settings, progress)) {
            CannotStart told =
                    assertThrows(CannotStart.class, () -> environment.server().awaitReady());
            List<String> lines = told.getMessage()
                    .lines()
                    .filter(line -> line.startsWith("  - "))
                    .toList();
            String log = Files.readString(environment.server().log());

            for (String expected : EXPECTED) {
                assertEquals(
                        1,
                        lines.stream().filter(line -> line.contains(expected)).count(),
                        expected + " in " + told);
                assertTrue(log.contains(expected), expected);
            }
            assertEquals(EXPECTED.size(), lines.size(), told.getMessage());
            assertFalse(log.contains(settings.otherDatabase().orElseThrow().password()));
            assertFalse(log.contains(ZEROS));
        }
    }

    private static LocalSettings badSettings() {
        TestEnvironment demo = TestEnvironment.get();
        DatabaseAccess access = demo.databaseAccess();
        LocalSettings own = LocalSettings.ofTests(TestEnvironment.project(), "esis-refused");
        return new LocalSettings(
                own.project(),
                own.data(),
                own.serverHome(),
                own.ports(),
                Optional.of(new DatabaseAccess(
                        access.url(),
                        access.ownerUser(),
                        access.ownerPassword(),
                        access.ownerUser(),
                        access.ownerPassword())),
                own.ear(),
                Map.of(
                        "ESIS_PROFILE", "production",
                        "ESIS_CRYPTO_KEYS", ZEROS,
                        "ESIS_CRYPTO_INDEX_KEYS", "",
                        "ESIS_TOKEN_KEYS", "t1:bm90IGEga2V5"));
    }
}
