package mn.esis.it.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** A page left open for too long: the server has forgotten it, what was typed is still there. */
class ExpiredViewIT {
    private static final int VIEWS_KEPT = 15;

    @Test
    void typed_values_stay_when_the_server_has_forgotten_the_page() {
        try (Browser browser = new Browser(Browser.DESK, "mn")) {
            browser.signIn("manager@demo.mn", Browser.DEMO_PASSWORD);
            browser.open("/registry/pupil-form");
            browser.page.fill("[id$=':givenName']", "Тэмүүлэн");
            crowdsOut(browser);
            browser.page.locator("#main form[data-draft] button[type=submit]").click();
            browser.page.waitForCondition(() ->
                    browser.page.locator("[id$=':givenName']").inputValue().equals("Тэмүүлэн"));
            assertThat(browser.page.locator(".errors")).hasCount(0);
            browser.isSilent();
        }
    }

    @Test
    void a_form_beside_a_list_is_filled_in_again() {
        try (Browser browser = new Browser(Browser.DESK, "mn")) {
            browser.signIn("director@demo.mn", Browser.DEMO_PASSWORD);
            browser.open("/org/calendar");
            browser.page.locator("[id='add:kind']").selectOption("HALF_DAY");
            browser.page.fill("[id='add:firstDay']", "2027-05-14");
            browser.page.fill("[id='add:reason']", "Спортын өдөр");
            crowdsOut(browser);
            browser.page.locator("[id=add] button").click();
            assertThat(browser.page.locator("[id='add:reason']")).hasValue("Спортын өдөр");
            assertThat(browser.page.locator("[id='add:firstDay']")).hasValue("2027-05-14");
            assertThat(browser.page.locator("[id='add:kind']")).hasValue("HALF_DAY");
            browser.isSilent();
        }
    }

    @Test
    void what_was_being_edited_in_a_list_is_opened_again() {
        try (Browser browser = new Browser(Browser.DESK, "mn")) {
            browser.signIn("manager@demo.mn", Browser.DEMO_PASSWORD);
            browser.open("/org/groups");
            Locator edit = browser.page.locator("[data-edits]").last();
            String edited = edit.getAttribute("data-edits");
            edit.click();
            Locator form = browser.page.locator("[id=group]");
            assertThat(form).hasAttribute("data-draft", edited);
            String before = browser.page.locator("[id='group:shiftId']").inputValue();
            browser.page.fill("[id='group:name']", "Яяяя");
            crowdsOut(browser);
            savesAndComesBack(browser);
            assertThat(form).hasAttribute("data-draft", edited);
            assertThat(browser.page.locator("[id='group:name']")).hasValue("Яяяя");
            assertThat(browser.page.locator("[id='group:shiftId']")).hasValue(before);

            browser.page.locator("[id=group] button").last().click();
            assertThat(form).hasAttribute("data-draft", "new");
            assertThat(browser.page.locator("[id='group:name']")).hasValue("");
            browser.page.waitForCondition(() -> browser.page
                    .evaluate("() => JSON.stringify(sessionStorage)")
                    .toString()
                    .contains("\\\"of\\\":\\\"new\\\""));
            crowdsOut(browser);
            savesAndComesBack(browser);
            assertThat(browser.page.locator("[id='group:name']")).hasValue("");
            browser.isSilent();
        }
    }

    @Test
    void typed_values_stay_when_the_session_is_over_for_the_one_who_typed_them() {
        try (Browser browser = new Browser(Browser.DESK, "mn")) {
            typesAndIsSignedOut(browser);
            signsInAgain(browser, "manager@demo.mn");
            browser.page.waitForURL("**/registry/pupil-form");
            assertThat(browser.page.locator("[id$=':givenName']")).hasValue("Тэмүүлэн");
            assertThat(browser.page.locator("[id$=':registerNumber']")).hasValue("");

            typesAndIsSignedOut(browser);
            signsInAgain(browser, "manager2@demo.mn");
            browser.page.waitForURL("**/registry/pupil-form");
            assertThat(browser.page.locator("[id$=':givenName']")).hasValue("");
        }
    }

    private static void typesAndIsSignedOut(Browser browser) {
        browser.signIn("manager@demo.mn", Browser.DEMO_PASSWORD);
        browser.open("/registry/pupil-form");
        browser.page.fill("[id$=':givenName']", "Тэмүүлэн");
        browser.page.fill("[id$=':registerNumber']", "УЖ16231217");
        Accounts.endSessions("manager@demo.mn");
        browser.page.locator("#main form[data-draft] button[type=submit]").click();
        browser.page.waitForURL("**/identity/light/sign-in?said=over&back=*");
    }

    private static void signsInAgain(Browser browser, String login) {
        browser.page.fill("#login", login);
        browser.page.fill("#password", "not mine at all");
        browser.page.click("#open");
        assertThat(browser.page.locator(".errors")).isVisible();
        browser.page.fill("#password", Browser.DEMO_PASSWORD);
        browser.page.click("#open");
    }

    /** Returns on the new page: what is looked at next must not be the old one. */
    private static void savesAndComesBack(Browser browser) {
        browser.page.evaluate("() => { window.old = true; }");
        browser.page.locator("[id=group] button").first().click();
        browser.page.waitForFunction(
                "() => !window.old && document.readyState === 'complete'",
                null,
                new Page.WaitForFunctionOptions().setPollingInterval(50));
    }

    /** Opens pages in another tab until the server drops the first one. */
    private static void crowdsOut(Browser browser) {
        String address = browser.page.url();
        Page tab = browser.page.context().newPage();
        for (int view = 0; view <= VIEWS_KEPT; view++) {
            tab.navigate(address);
        }
        tab.close();
        browser.page.bringToFront();
    }
}
