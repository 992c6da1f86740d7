package mn.esis.it.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import mn.esis.it.api.Parent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people do with their own account in the portal. */
class OwnAccountIT {
    private static final String OTHER = "зургаан улаан алим";

    @ParameterizedTest
    @CsvSource({"360, kk", "1440, mn"})
    void the_pages_of_the_own_account_stand_in_nobodys_way(int width, String language) {
        Parent parent = new Parent();
        parent.registers();
        try (Browser other = new Browser(width, language);
                Browser browser = new Browser(width, language)) {
            other.signIn(parent.contact, Parent.PASSWORD);
            browser.signIn(parent.contact, Parent.PASSWORD);
            browser.open("/notification/inbox");
            browser.look("inbox-empty");
            browser.open("/identity/account");
            browser.page.locator("#main summary").all().forEach(summary -> summary.click());
            browser.look("account");
            browser.open("/identity/password");
            browser.page.click("[id='password:save']");
            assertThat(browser.page.locator(".errors")).isFocused();
            browser.look("password-refused");
            browser.page.fill("[id='password:newPassword']", "зургаан");
            browser.page.locator("[data-reveal='password:newPassword']").click();
            assertThat(browser.page.locator("[id='password:newPassword']")).hasAttribute("type", "text");
        }
    }

    @Test
    void letters_of_twice_the_size_fit_a_narrow_phone() {
        try (Browser browser = new Browser(Browser.PHONE, "ru")) {
            for (String page : new String[] {"/identity/light/sign-in", "/identity/light/register", "/err/500"}) {
                browser.open(page);
                browser.readLarge("large" + page.replaceAll("[^a-z0-9]+", "-"));
            }
            browser.signIn("manager@demo.mn", Browser.DEMO_PASSWORD);
            for (String page : new String[] {"/home", "/identity/account", "/registry/pupils"}) {
                browser.open(page);
                browser.readLarge("large" + page.replaceAll("[^a-z0-9]+", "-"));
            }
        }
    }

    @Test
    void the_language_is_changed_where_one_stands() {
        try (Browser browser = new Browser(Browser.DESK, "mn")) {
            browser.signIn("parent2@demo.mn", Browser.DEMO_PASSWORD);
            browser.open("/identity/password");
            browser.page.locator("header details.menu").first().click();
            browser.page.click("header button[name=lang][value=ru]");
            assertThat(browser.page.locator("html")).hasAttribute("lang", "ru");
            assertThat(browser.page.locator("h1")).hasText("Смена пароля");
            browser.isSilent();
        }
    }

    @Test
    void a_dark_page_is_chosen_once_and_stays_dark() {
        try (Browser browser = new Browser(Browser.PHONE, "mn")) {
            browser.signIn("parent2@demo.mn", Browser.DEMO_PASSWORD);
            browser.page.locator("header details.menu:visible").last().click();
            browser.page.click("header button[name=theme][value=dark]");
            assertThat(browser.page.locator("body")).hasCSS("background-color", "rgb(15, 21, 28)");
            browser.open("/identity/account");
            assertThat(browser.page.locator("body")).hasCSS("background-color", "rgb(15, 21, 28)");
            browser.open("/notification/inbox");
            browser.look("inbox-chosen-dark");
        }
    }

    @Test
    void a_one_time_password_opens_nothing_but_its_change() {
        Parent parent = new Parent();
        parent.registers();
        Accounts.mustChangePassword(parent.contact);
        try (Browser browser = new Browser(Browser.PHONE, "ru")) {
            browser.signIn(parent.contact, Parent.PASSWORD);
            browser.open("/identity/account");
            assertTrue(browser.path().startsWith("/identity/password"), browser.path());
            browser.look("password-forced");
            changesPassword(browser, Parent.PASSWORD, OTHER);
            browser.page.waitForURL("**/home");
            assertThat(browser.page.locator(".notice.good")).isVisible();
            browser.isSilent();
        }
    }

    @Test
    void an_address_is_changed_by_the_link_in_the_mail_also_after_signing_in_again() {
        Parent parent = new Parent();
        parent.registers();
        String address = "new-" + parent.contact;
        try (Browser browser = new Browser(Browser.PHONE, "mn");
                Browser later = new Browser(Browser.PHONE, "mn")) {
            browser.signIn(parent.contact, Parent.PASSWORD);
            browser.open("/identity/account");
            browser.page.locator("summary:has(+ form[id=change])").click();
            browser.page.fill("[id='change:email']", address);
            browser.page.fill("[id='change:password']", Parent.PASSWORD);
            browser.page.click("[id='change:ask']");
            browser.page.waitForURL("**/identity/email-confirm?**");
            browser.look("email-confirm");

            later.open(Mailbox.of(address).link("/identity/light/email-confirm"));
            later.look("sign-in-to-confirm");
            later.page.fill("#login", parent.contact);
            later.page.fill("#password", Parent.PASSWORD);
            later.page.click("#open");
            assertThat(later.page.locator(".page-head")).containsText("Код бөглөгдсөн");
            later.page.click("#confirm");
            later.page.waitForURL("**/identity/account");
            assertThat(later.page.locator(".notice.good")).isVisible();
            assertThat(later.page.locator("dl.facts")).containsText(address);
            assertThat(later.page.locator("dl.facts")).not().containsText("Нэвтрэх нэр");
            later.isSilent();
        }
    }

    @Test
    void a_forgotten_password_is_replaced_by_the_link_in_the_mail() {
        Parent parent = new Parent();
        parent.registers();
        try (Browser browser = new Browser(Browser.PHONE, "mn")) {
            browser.open("/identity/light/recover");
            browser.look("recover");
            browser.page.fill("#contact", parent.contact);
            browser.page.click("#send");
            browser.page.waitForURL("**/identity/light/recover-confirm?**");
            browser.open(Mailbox.of(parent.contact).link("/identity/light/recover-confirm"));
            browser.look("recover-confirm");
            browser.page.fill("#password", OTHER);
            browser.page.click("#confirm");
            browser.page.waitForURL("**said=recovered");
            browser.signIn(parent.contact, OTHER);
            browser.isSilent();
        }
    }

    @Test
    void one_session_ends_the_others_and_they_notice() {
        Parent parent = new Parent();
        parent.registers();
        try (Browser lost = new Browser(Browser.DESK, "mn");
                Browser browser = new Browser(Browser.DESK, "mn")) {
            lost.signIn(parent.contact, Parent.PASSWORD);
            browser.signIn(parent.contact, Parent.PASSWORD);
            browser.open("/identity/account");
            browser.page.click("[id='sessions:others']");
            browser.page.locator(".ui-confirmdialog-yes").click();
            assertThat(browser.page.locator(".notice.good")).isVisible();
            assertThat(browser.page.locator("[id='sessions:others']")).hasCount(0);
            lost.open("/home");
            assertTrue(lost.path().contains("said=over"), lost.path());
            browser.isSilent();
        }
    }

    @Test
    void the_account_is_closed_with_the_password_only() {
        Parent parent = new Parent();
        parent.registers();
        try (Browser browser = new Browser(Browser.PHONE, "mn")) {
            browser.signIn(parent.contact, Parent.PASSWORD);
            browser.open("/identity/account");
            browser.page.locator("summary:has(+ form[id=close])").click();
            browser.page.fill("[id='close:password']", "not mine at all");
            browser.page.click("[id='close:end']");
            assertThat(browser.page.locator(".errors")).isFocused();
            assertThat(browser.page.locator("[id='close:password'][aria-invalid]"))
                    .isVisible();
            browser.look("close-refused");
            browser.page.fill("[id='close:password']", Parent.PASSWORD);
            browser.page.click("[id='close:end']");
            browser.page.waitForURL("**said=closed");
            browser.page.fill("#login", parent.contact);
            browser.page.fill("#password", Parent.PASSWORD);
            browser.page.click("#open");
            assertThat(browser.page.locator(".errors")).isVisible();
        }
    }

    private static void changesPassword(Browser browser, String from, String to) {
        browser.page.fill("[id='password:currentPassword']", from);
        browser.page.fill("[id='password:newPassword']", to);
        browser.page.click("[id='password:save']");
    }
}
