package mn.esis.it.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Seed 000, 5.1 and 5.2, as a parent lives it: register, follow the link of the mail, choose a password, sign in. */
class ParentStoryIT {
    private static final String PASSWORD = "зургаан улаан алим";

    @ParameterizedTest
    @CsvSource({
        "360, mn", "360, kk", "360, ru", "360, en",
        "1440, mn", "1440, kk", "1440, ru", "1440, en"
    })
    void a_parent_registers_with_the_code_from_the_mail_and_signs_in(int width, String language) {
        String contact = "story-" + UUID.randomUUID() + "@example.mn";
        try (Browser browser = new Browser(width, language)) {
            browser.open("/");
            assertThat(browser.page.locator("html")).hasAttribute("lang", language);
            browser.look("sign-in");
            browser.page.locator("header a[href='/identity/light/register']").click();
            registers(browser, contact);

            browser.open(Mailbox.of(contact).link("/identity/light/confirm"));
            assertThat(browser.page.locator("dialog[open]")).isVisible();
            browser.look("confirm");
            browser.page.fill("#password", PASSWORD);
            browser.page.click("#confirm");

            browser.page.fill("#login", contact);
            browser.page.fill("#password", PASSWORD);
            browser.look("sign-in-registered");
            browser.page.click("#open");
            assertThat(browser.page.locator("#main")).containsText("Номин");
            browser.look("home");
            browser.page.click("header .menu summary:visible >> nth=-1");
            browser.look("home-menu");
            browser.page.click("form.leave button");
            assertThat(browser.page.locator(".notice.good")).isVisible();
            browser.isSilent();
        }
    }

    private static void registers(Browser browser, String contact) {
        browser.page.fill("#contact", contact);
        browser.page.fill("#parentName", "Дорж");
        browser.page.fill("#givenName", "Hомин");
        browser.page.fill("#registerNumber", "уж90112345");
        browser.page.check("#accepted");
        browser.page.click("#send");
        assertThat(browser.page.locator("#givenName[aria-invalid]")).isVisible();
        assertThat(browser.page.locator("#contact")).hasValue(contact);
        browser.look("register-refused");
        browser.page.fill("#givenName", "Номин");
        browser.page.click("#send");
        browser.page.waitForURL("**/identity/light/confirm?**");
    }
}
