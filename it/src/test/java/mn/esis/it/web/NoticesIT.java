package mn.esis.it.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import mn.esis.it.api.Parent;
import org.junit.jupiter.api.Test;

/** What the system tells people, as they and as its keepers see it. */
class NoticesIT {

    @Test
    void the_bell_counts_until_the_notices_were_looked_at() {
        Parent parent = new Parent();
        parent.registers();
        try (Browser browser = new Browser(Browser.PHONE, "mn")) {
            browser.signIn(parent.contact, Parent.PASSWORD);
            browser.open("/identity/password");
            browser.page.fill("[id='password:currentPassword']", Parent.PASSWORD);
            browser.page.fill("[id='password:newPassword']", "зургаан улаан алим");
            browser.page.click("[id='password:save']");
            browser.page.waitForURL("**/identity/account");
            assertThat(browser.page.locator("header .count")).hasText("1");
            browser.look("bell");

            browser.page.click("header a[href='/notification/inbox']");
            assertThat(browser.page.locator(".inbox li h2")).containsText("Нууц үг солигдлоо");
            browser.look("inbox");
            browser.open("/home");
            assertThat(browser.page.locator("header .count")).hasCount(0);
            browser.open("/notification/inbox");
            assertThat(browser.page.locator(".inbox li")).hasCount(1);
            assertThat(browser.page.locator(".inbox .tag")).hasCount(0);
            browser.isSilent();
        }
    }

    @Test
    void a_message_that_could_not_be_sent_is_sent_again() {
        Parent parent = new Parent();
        parent.registers();
        Accounts.parkNewestMessage(parent.contact);
        try (Browser browser = new Browser(Browser.DESK, "mn")) {
            browser.signIn("admin@demo.mn", Browser.DEMO_PASSWORD);
            browser.open("/notification/messages?state=PARKED");
            browser.look("messages-parked");
            int parked = browser.page.locator("tr button").count();
            browser.page.locator("tr button").first().click();
            assertThat(browser.page.locator(".notice.good")).isVisible();
            assertThat(browser.page.locator("tr button")).hasCount(parked - 1);
            browser.isSilent();
        }
    }
}
