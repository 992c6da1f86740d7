package mn.esis.it.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import mn.esis.it.env.TestSchool;

/** The hands of somebody who works in the office of a school: signs in, fills in forms, reads what the page says. */
final class SchoolOffice {

    private final Browser browser;

    SchoolOffice(Browser browser) {
        this.browser = browser;
    }

    /** Whoever is signed in leaves; the browser keeps its language. How often one may sign in is tried elsewhere. */
    void signIn(String name) {
        TestSchool.run("delete from esis.rate_counter");
        browser.page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("__Host-ESIS"));
        browser.signIn(name + "@demo.mn", Browser.DEMO_PASSWORD);
    }

    void open(String path) {
        browser.open(path);
        look(path.substring(path.lastIndexOf('/') + 1).replaceAll("\\?.*", ""));
    }

    Locator field(String form, String id) {
        return browser.page.locator("[id='" + form + ":" + id + "']");
    }

    void fill(String form, String id, String value) {
        field(form, id).fill(value);
    }

    void choose(String form, String id, String label) {
        field(form, id).selectOption(new SelectOption().setLabel(label));
    }

    /** The first choice whose text begins so; without characters that a pattern reads otherwise. */
    void chooseLike(String form, String id, String beginning) {
        String value = field(form, id)
                .locator("option")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + beginning)))
                .first()
                .getAttribute("value");
        field(form, id).selectOption(value);
    }

    void press(String form, String text) {
        browser.page
                .locator("[id='" + form + "'] button")
                .filter(new Locator.FilterOptions().setHasText(text))
                .last()
                .click();
    }

    /** A button in the row of a table that shows the text. */
    void pressInRow(String shown, String button) {
        browser.page
                .locator("tr")
                .filter(new Locator.FilterOptions().setHasText(shown))
                .locator("button")
                .filter(new Locator.FilterOptions().setHasText(button))
                .first()
                .click();
    }

    /** Says yes to the question that the page asks. */
    void agree() {
        browser.page.locator(".ui-confirmdialog-yes").click();
    }

    void openDetails(String summary) {
        browser.page
                .locator("main summary")
                .filter(new Locator.FilterOptions().setHasText(summary))
                .click();
    }

    void follow(String link) {
        browser.page
                .locator("main a")
                .filter(new Locator.FilterOptions().setHasText(link))
                .first()
                .click();
    }

    /** The summary on top has a link to the field, and the field says the same words. */
    void isRefused(String form, String id, String words) {
        Locator link = browser.page.locator(".errors a[href='#" + form + ":" + id + "']");
        assertThat(link).containsText(words);
        assertThat(browser.page
                        .locator(".field")
                        .filter(new Locator.FilterOptions().setHas(field(form, id)))
                        .locator(".wrong"))
                .containsText(words);
    }

    void isRefused(String words) {
        assertThat(browser.page.locator(".errors")).containsText(words);
    }

    void isTold(String words) {
        assertThat(browser.page.locator(".notice.good, .notice.info").first()).containsText(words);
    }

    void sees(String words) {
        assertThat(browser.page.locator("main")).containsText(words);
    }

    /** As {@link Browser#look}: pictures, width, barriers. */
    void look(String name) {
        browser.look("office-" + name);
    }

    /** A register number of somebody born on that day that nobody bears yet. */
    static String registerNumber(LocalDate born, boolean male) {
        int month = born.getMonthValue() + (born.getYear() >= 2000 ? 20 : 0);
        int sexDigit = ThreadLocalRandom.current().nextInt(5) * 2 + (male ? 1 : 0);
        return "Ө%c%02d%02d%02d%d%d"
                .formatted(
                        "АБВГДЕЖЗИКЛМНОПРСТ".charAt(ThreadLocalRandom.current().nextInt(18)),
                        born.getYear() % 100,
                        month,
                        born.getDayOfMonth(),
                        sexDigit,
                        ThreadLocalRandom.current().nextInt(10));
    }
}
