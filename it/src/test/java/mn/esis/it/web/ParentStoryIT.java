package mn.esis.it.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mn.esis.it.env.TestEnvironment;
import mn.esis.it.local.catcher.CaughtMessage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Seed 000, 5.1 and 5.2, as a parent lives it: register, follow the link of the mail, choose a password, sign in. */
class ParentStoryIT {

    private static final Pattern LINK = Pattern.compile("(/identity/light/confirm\\?id=[0-9a-f-]{36}&code=[0-9]{6})");
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String PASSWORD = "зургаан улаан алим";

    @ParameterizedTest
    @CsvSource({"360, LIGHT", "1440, DARK"})
    void a_parent_registers_with_the_code_from_the_mail_and_signs_in(int width, ColorScheme colours) {
        String contact = "story-" + UUID.randomUUID() + "@example.mn";
        try (Browser browser = new Browser(width, colours)) {
            browser.open("/");
            seen(browser, "sign-in");
            browser.page.locator("header a[href='/identity/light/register']").click();
            browser.page.fill("#contact", contact);
            browser.page.fill("#parentName", "Дорж");
            browser.page.fill("#givenName", "Hомин");
            browser.page.fill("#registerNumber", "уж90112345");
            browser.page.check("#accepted");
            browser.page.click("#send");
            assertThat(browser.page.locator("#main")).containsText("«H»");
            assertThat(browser.page.locator("#contact")).hasValue(contact);
            seen(browser, "register-refused");

            browser.page.fill("#givenName", "Номин");
            browser.page.click("#send");
            browser.open(linkMailedTo(contact));
            assertThat(browser.page.locator("dialog[open]")).isVisible();
            seen(browser, "confirm");
            browser.page.fill("#password", PASSWORD);
            browser.page.click("#confirm");

            browser.page.fill("#login", contact);
            browser.page.fill("#password", PASSWORD);
            seen(browser, "sign-in-registered");
            browser.page.click("#open");
            assertThat(browser.page.locator("#main")).containsText("Номин");
            seen(browser, "home");
            assertEquals(List.of(), browser.complaints());
        }
    }

    private static void seen(Browser browser, String name) {
        browser.picture(name);
        assertFalse(browser.scrollsSideways(), name + " scrolls sideways");
    }

    private static String linkMailedTo(String contact) {
        Instant patience = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(patience)) {
            for (CaughtMessage mail : TestEnvironment.get().catcher().messages().newestFirst(contact)) {
                Matcher link = LINK.matcher(mail.text());
                if (link.find()) {
                    return link.group(1);
                }
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        throw new AssertionError("no mail with a link came to " + contact);
    }
}
