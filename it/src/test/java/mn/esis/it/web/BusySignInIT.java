package mn.esis.it.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Route;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Half past seven: whoever is sent away at the door gets in without typing anything again. */
class BusySignInIT {

    private static final int SENT_AWAY = 2;

    @Test
    void the_page_tries_again_by_itself_and_keeps_what_was_typed() {
        try (Browser browser = new Browser(Browser.PHONE, "mn")) {
            AtomicInteger tries = new AtomicInteger();
            browser.open("/identity/light/sign-in?back=/identity/account");
            browser.page.route("**/identity/light/sign-in*", route -> {
                if (tries.incrementAndGet() <= SENT_AWAY) {
                    route.fulfill(new Route.FulfillOptions().setStatus(503).setHeaders(Map.of("Retry-After", "1")));
                } else {
                    route.resume();
                }
            });
            browser.page.fill("#login", "parent2@demo.mn");
            browser.page.fill("#password", Browser.DEMO_PASSWORD);
            browser.page.click("#open");

            assertThat(browser.page.locator("[data-later]")).isVisible();
            browser.page.waitForURL(url -> !url.contains("/light/"));
            assertEquals("/identity/account", browser.path());
            assertEquals(SENT_AWAY + 1, tries.get());
        }
    }

    @Test
    void a_wrong_password_is_told_beside_the_field_as_ever() {
        try (Browser browser = new Browser(Browser.PHONE, "mn")) {
            browser.open("/identity/light/sign-in");
            browser.page.fill("#login", "nobody@example.mn");
            browser.page.fill("#password", "буруу нууц үг");
            browser.page.click("#open");

            assertThat(browser.page.locator(".errors")).isVisible();
            assertThat(browser.page.locator("#login")).hasValue("nobody@example.mn");
            browser.isSilent();
        }
    }
}
