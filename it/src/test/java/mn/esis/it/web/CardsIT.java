package mn.esis.it.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Seed 000, 5.5: QR code → print, by the class teacher for the own group and by the manager for the whole school. */
class CardsIT {
    private static final double LONG = 60_000;

    @ParameterizedTest
    @CsvSource({"360, kk, teacher", "1440, mn, teacher", "360, ru, manager", "1440, en, manager"})
    void the_pages_stand_in_nobodys_way(int width, String language, String who) {
        try (Browser browser = new Browser(width, language)) {
            browser.signIn(who + "@demo.mn", Browser.DEMO_PASSWORD);
            browser.open("/registry/cards");
            assertThat(browser.page.locator("#main h1")).isVisible();
            browser.look("cards-" + who);
            browser.readLarge("cards-" + who);
        }
    }

    @Test
    void a_class_teacher_prints_the_group_and_gives_one_pupil_a_new_card() throws IOException {
        try (Browser browser = new Browser(Browser.DESK, "mn")) {
            browser.signIn("teacher@demo.mn", Browser.DEMO_PASSWORD);
            browser.page.click("nav.side a[href='/registry/cards']");
            browser.page.fill("[id='cards:offsetX']", "1.5");

            assertEquals("%PDF", head(download(browser, "Бүлгийн картыг хэвлэх")));
            browser.open("/registry/cards");
            assertThat(browser.page.locator("[id='cards:offsetX']")).hasValue("1.5");
            assertEquals("%PDF", head(download(browser, row(browser), "Хэвлэх")));

            row(browser).getByText("Шинэ карт").click();
            assertThat(browser.page.locator(".ui-confirm-dialog-message")).containsText("Хуучин карт");
            browser.look("cards-question");
            browser.page.locator(".ui-confirmdialog-yes").click();
            assertThat(browser.page.locator("#messages")).containsText("1 шинэ карт");

            browser.page.fill("[id='cards:offsetX']", "99");
            browser.page.evaluate("() => document.querySelectorAll('form').forEach(form => form.noValidate = true)");
            browser.page.getByText("Бүлгийн картыг хэвлэх").click();
            assertThat(browser.page.locator("[id='cards:offsetX']")).hasAttribute("aria-invalid", "true");
            assertThat(browser.page.locator("[id='cards:offsetX']")).hasValue("99");
            browser.isSilent();
        }
    }

    @Test
    void a_manager_orders_the_cards_of_the_school_leaves_and_comes_back() throws IOException {
        try (Browser browser = new Browser(Browser.DESK, "mn")) {
            browser.signIn("manager@demo.mn", Browser.DEMO_PASSWORD);
            browser.open("/registry/cards");
            browser.page.getByText("Сургуулийн бүх картыг хэвлэх").click();
            assertThat(browser.page.locator("#messages")).containsText("Бэлтгэж эхэллээ");
            browser.open("/home");
            browser.open("/registry/cards");
            Locator fetch = browser.page.getByText("Файлыг авах").first();
            assertThat(fetch).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(LONG));
            browser.look("cards-ready");

            Path zip = browser.page.waitForDownload(fetch::click).path();
            List<String> names = new ArrayList<>();
            try (ZipFile file = new ZipFile(zip.toFile(), StandardCharsets.UTF_8)) {
                for (ZipEntry entry : file.stream().toList()) {
                    names.add(entry.getName());
                    try (var in = file.getInputStream(entry)) {
                        assertEquals("%PDF", new String(in.readNBytes(4), StandardCharsets.US_ASCII));
                    }
                }
            }
            assertTrue(names.size() >= 24, names::toString);
            assertTrue(names.get(0).matches("001-1[а-я]\\.pdf"), names::toString);
            browser.isSilent();
        }
    }

    @ParameterizedTest
    @CsvSource({"360, kk", "1440, mn"})
    void somebody_who_works_here_gets_a_card(int width, String language) throws IOException {
        try (Browser browser = new Browser(width, language)) {
            browser.signIn("hr@demo.mn", Browser.DEMO_PASSWORD);
            browser.open("/registry/staff");
            browser.page.locator("a[href^='/registry/staff-card']").first().click();
            browser.page.locator("[id='card'] .ui-button").last().click();
            if (browser.page.locator(".ui-confirmdialog-yes").isVisible()) {
                browser.page.locator(".ui-confirmdialog-yes").click();
            }
            assertThat(browser.page.locator("[id='card:offsetX']")).isVisible();
            browser.look("staff-card");
            Download file = browser.page.waitForDownload(
                    () -> browser.page.locator("[id='card'] .ui-button").first().click());
            assertEquals("%PDF", head(file.path()));
        }
    }

    private static Locator row(Browser browser) {
        return browser.page.locator("#main tbody tr").first();
    }

    private static Path download(Browser browser, String button) {
        return download(browser, browser.page.locator("#main"), button);
    }

    private static Path download(Browser browser, Locator where, String button) {
        return browser.page
                .waitForDownload(() -> where.getByText(button, new Locator.GetByTextOptions().setExact(true))
                        .click())
                .path();
    }

    private static String head(Path file) throws IOException {
        return new String(Files.readAllBytes(file), 0, 4, StandardCharsets.US_ASCII);
    }
}
