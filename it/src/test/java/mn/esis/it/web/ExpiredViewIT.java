package mn.esis.it.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

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

    /** Opens pages in another tab until the server drops the first one. */
    private static void crowdsOut(Browser browser) {
        String address = browser.page.url();
        Page tab = browser.page.context().newPage();
        for (int view = 0; view <= VIEWS_KEPT; view++) {
            tab.navigate(address);
        }
        tab.close();
    }
}
