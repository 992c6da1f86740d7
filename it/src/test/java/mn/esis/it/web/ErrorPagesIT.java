package mn.esis.it.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import mn.esis.it.env.TestEnvironment;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people see when something goes wrong. */
class ErrorPagesIT {

    @ParameterizedTest
    @CsvSource({"360, mn", "360, kk", "360, ru", "1440, en"})
    void each_error_is_told_in_words_for_people(int width, String language) throws IOException {
        try (Browser browser = new Browser(width, language)) {
            for (String page : pages()) {
                browser.open("/err/" + page);
                browser.look("err-" + page);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"/identity/light/nothing-here, 404", "/WEB-INF/web.xml, 404"})
    void what_does_not_exist_is_answered_by_the_page_for_it(String path, int status) {
        try (Browser browser = new Browser(Browser.PHONE, "mn")) {
            var answer = browser.page.navigate(TestEnvironment.get().url(path).toString());
            assertEquals(status, answer.status());
            assertThat(browser.page.locator(".oops h1")).isVisible();
            browser.isSilent();
        }
    }

    private static List<String> pages() throws IOException {
        Path folder = TestEnvironment.project().resolve("web-module/src/main/webapp/err");
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString().replace(".xhtml", ""))
                    .sorted()
                    .toList();
        }
    }
}
