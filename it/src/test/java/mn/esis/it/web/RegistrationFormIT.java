package mn.esis.it.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens to somebody who slips while registering: told all at once, told what to do, nothing typed is lost. */
class RegistrationFormIT {
    private static final int TRIES = 5;

    private final String contact = "slip-" + UUID.randomUUID() + "@example.mn";
    private Browser browser;

    @BeforeEach
    void open_the_form() {
        browser = new Browser(Browser.PHONE, "mn");
        browser.open("/identity/light/register");
    }

    @AfterEach
    void close() {
        browser.isSilent();
        browser.close();
    }

    @Test
    void all_slips_are_told_at_once_also_the_box_that_was_not_ticked() {
        browser.page.fill("#contact", "a".repeat(300) + "@example.mn");
        browser.page.fill("#givenName", "Бат😀");
        browser.page.fill("#registerNumber", "УЖ90023112");
        browser.page.click("#send");
        assertThat(browser.page.locator(".errors li")).hasCount(5);
        isTold("contact", "254");
        isTold("parentName", "заавал бөглөнө");
        isTold("givenName", "«😀»");
        isTold("registerNumber", "Ийм өдөр байхгүй");
        isTold("accepted", "зөвшөөр");
        browser.look("register-all-slips");

        browser.page.fill("#registerNumber", "УЖ99311512");
        browser.page.click("#send");
        isTold("registerNumber", "ирээдүйд");
    }

    @Test
    void another_language_leaves_what_was_typed() {
        fill();
        browser.page.click("footer button[name=lang][value=ru]");
        assertThat(browser.page.locator("html")).hasAttribute("lang", "ru");
        isFilledIn();

        browser.page.click("#send");
        assertThat(browser.page.locator(".errors")).isVisible();
        browser.page.click("footer button[name=lang][value=mn]");
        assertThat(browser.page.locator("html")).hasAttribute("lang", "mn");
        isFilledIn();

        browser.open("/identity/light/sign-in");
        browser.open("/identity/light/register");
        assertThat(browser.page.locator("#contact")).hasValue("");
    }

    @Test
    void a_wrong_code_is_told_as_such_and_a_new_one_is_asked_for_with_what_was_typed() {
        fill();
        browser.page.check("#accepted");
        browser.page.click("#send");
        browser.page.waitForURL("**/identity/light/confirm?**");
        assertThat(browser.page.locator("[data-sent]")).containsText("s•••@example.mn");
        String link = Mailbox.of(contact).link("/identity/light/confirm");
        String wrong = link.endsWith("000000") ? "000001" : "000000";

        enter(wrong);
        assertThat(browser.page.locator(".lead")).containsText("Код буруу");
        isTold("code", "4 удаа");
        assertThat(browser.page.locator("[data-sent]")).containsText("s•••@example.mn");
        browser.look("confirm-wrong");
        for (int more = 1; more <= TRIES; more++) {
            enter(wrong);
        }
        assertThat(browser.page.locator(".lead")).containsText("Шинэ код аваарай");
        browser.look("confirm-void");
        browser.page.locator("dialog a.btn.wide").click();
        isFilledIn();
    }

    private void enter(String code) {
        browser.page.fill("#code", code);
        browser.page.fill("#password", "зургаан улаан алим");
        browser.page.click("#confirm");
        assertThat(browser.page.locator(".errors")).isVisible();
        assertThat(browser.page.locator("#password")).hasValue("");
    }

    private void fill() {
        browser.page.fill("#contact", contact);
        browser.page.fill("#parentName", "Дорж");
        browser.page.fill("#givenName", "Номин");
        browser.page.fill("#registerNumber", "УЖ90112345");
    }

    /** All but the number of the person and the consent, which nobody finds in a browser that was left. */
    private void isFilledIn() {
        assertThat(browser.page.locator("#contact")).hasValue(contact);
        assertThat(browser.page.locator("#parentName")).hasValue("Дорж");
        assertThat(browser.page.locator("#givenName")).hasValue("Номин");
        assertThat(browser.page.locator("#registerNumber")).hasValue("");
        assertThat(browser.page.locator("#accepted")).not().isChecked();
    }

    private void isTold(String field, String words) {
        assertThat(browser.page.locator("#" + field)).hasAttribute("aria-invalid", "true");
        assertThat(browser.page.locator(".field:has(#" + field + ") .wrong")).containsText(words);
    }
}
