package mn.esis.it.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mn.esis.it.env.TestEnvironment;
import org.junit.jupiter.api.Test;

/** No page reaches people that no browser test has opened: each one is named in a test of this package. */
class EveryPageTest {
    private static final Path PAGES = TestEnvironment.project().resolve("web-module/src/main/webapp");
    private static final Path TESTS = TestEnvironment.project().resolve("it/src/test/java/mn/esis/it/web");

    @Test
    void each_page_is_opened_by_a_browser_test() throws IOException {
        List<String> pages = pages();
        String tests = tests();
        assertTrue(pages.size() > 15, () -> "found only " + pages);
        assertEquals(
                List.of(), pages.stream().filter(page -> !tests.contains(page)).toList());
    }

    /** What has a template of its own is a page, the rest is a part of one; the error pages are opened as a folder. */
    private static List<String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .filter(file ->
                            !file.startsWith(PAGES.resolve("WEB-INF")) && !file.startsWith(PAGES.resolve("err")))
                    .filter(file -> read(file).contains("template=\"/WEB-INF/"))
                    .map(file -> "/"
                            + PAGES.relativize(file)
                                    .toString()
                                    .replace('\\', '/')
                                    .replace(".xhtml", ""))
                    .sorted()
                    .toList();
        }
    }

    private static String tests() throws IOException {
        try (Stream<Path> files = Files.list(TESTS)) {
            return files.map(EveryPageTest::read).collect(Collectors.joining());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
