package mn.esis.it.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mn.esis.it.env.TestEnvironment;
import org.junit.jupiter.api.Test;

/** What the phone keeps to start without a connection is exactly what the app consists of. */
class PhoneShellTest {
    private static final Pattern KEPT = Pattern.compile("^  '([^']+)',$", Pattern.MULTILINE);
    /** The page itself is kept as its folder; the worker keeps the others; large icons are for installing only. */
    private static final Set<String> NOT_KEPT =
            Set.of("index.html", "sw.js", "icons/icon-512.png", "icons/maskable-192.png", "icons/maskable-512.png");
    /** What reads QR codes is large: it is kept from its first use on, under its version. */
    private static final String DECODER = "vendor/zxing-wasm-3.1.4/";
    /** Comes from the portal when the archive is made. */
    private static final Set<String> SHARED = Set.of("tokens.css", "dark.css");

    @Test
    void the_worker_keeps_each_file_of_the_app_and_nothing_else() throws IOException {
        Path app = TestEnvironment.project().resolve("web-module/src/main/webapp/app");
        Set<String> expected = new TreeSet<>(SHARED);
        expected.add("./");
        try (Stream<Path> files = Files.walk(app)) {
            files.filter(Files::isRegularFile)
                    .map(file -> app.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !NOT_KEPT.contains(name) && !name.startsWith(DECODER))
                    .forEach(expected::add);
        }
        String worker = Files.readString(app.resolve("sw.js"));
        Set<String> kept = KEPT.matcher(worker)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(expected, kept);
        assertTrue(worker.contains("const DECODER = '" + DECODER + "';"), "another version is kept than is used");
    }
}
