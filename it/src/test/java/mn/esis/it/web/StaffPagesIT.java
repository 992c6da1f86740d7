package mn.esis.it.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of those who work here, as they stand when opened, on the phone and at the desk. */
class StaffPagesIT {

    @ParameterizedTest
    @CsvSource({
        "360, ru, manager, /home /registry/pupils /registry/pupils?q=ббббб /registry/pupil-form",
        "1440, mn, manager, /home /registry/pupils /registry/pupil-form /org/groups",
        "360, kk, director, /org/groups /org/calendar /org/organization",
        "1440, mn, director, /org/calendar /org/organization /registry/staff",
        "360, en, hr, /registry/staff /registry/staff-form",
        "1440, kk, hr, /registry/staff-form",
        "360, ru, orgadmin, /org/roles /linking/parent-account /linking/parent-account?q=бат",
        "1440, mn, orgadmin, /org/roles /linking/parent-account?q=бат",
        "360, mn, admin, /notification/messages /notification/messages?state=PARKED /identity/keys",
        "1440, en, admin, /notification/messages /identity/keys",
        "360, kk, admin, /org/organization /org/organization?q=сургууль /org/organization-form /org/roles /registry/staff",
        "1440, ru, admin, /org/organization /org/organization-form /identity/accounts",
        "360, ru, pupil, /home /linking/slip",
        "1440, mn, pupil, /home",
        "360, mn, teacher, /home /registry/pupils",
        "1440, ru, district, /home /org/organization"
    })
    void each_page_stands_in_nobodys_way(int width, String language, String who, String pages) {
        try (Browser browser = new Browser(width, language)) {
            browser.signIn(who + "@demo.mn", Browser.DEMO_PASSWORD);
            for (String page : pages.split(" ", -1)) {
                browser.open(page);
                assertThat(browser.page.locator("#main h1")).isVisible();
                browser.look(who + page.replaceAll("[^a-z]+", "-"));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"360, kk", "1440, mn"})
    void a_pupil_and_what_the_manager_can_do_there(int width, String language) {
        try (Browser browser = new Browser(width, language)) {
            browser.signIn("manager@demo.mn", Browser.DEMO_PASSWORD);
            browser.open("/registry/pupils");
            browser.page.locator("#main a[href*='/registry/pupil?id=']").first().click();
            browser.page.waitForURL("**/registry/pupil?id=*");
            browser.page.locator("#main details summary").all().forEach(summary -> summary.click());
            browser.look("pupil");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"mn", "kk", "ru", "en"})
    void no_word_of_the_bottom_bar_is_cut_or_broken(String language) {
        try (Browser browser = new Browser(Browser.PHONE, language)) {
            browser.signIn("manager@demo.mn", Browser.DEMO_PASSWORD);
            browser.open("/registry/pupils");
            assertEquals(
                    List.of(),
                    browser.page.evaluate(
                            "() => [...document.querySelectorAll('.bottom > a span, .bottom summary > span')]"
                                    + ".filter(e => { const words = document.createRange(); words.selectNodeContents(e);"
                                    + " return e.scrollWidth > e.clientWidth + 1"
                                    + " || words.getClientRects().length > e.textContent.trim().split(/\\s+/).length; })"
                                    + ".map(e => e.textContent)"));
        }
    }
}
