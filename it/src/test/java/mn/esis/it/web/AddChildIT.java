package mn.esis.it.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import mn.esis.it.api.Parent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Seed 000, 5.3: a parent asks for the child and sees what becomes of it, in the phone app and in the portal. */
class AddChildIT {
    private static final LocalDate BORN = LocalDate.of(2015, 4, 17);
    private static final int FEW_TAPS = 12;
    private static final String COUNT_TAPS =
            "window.taps = 0; document.addEventListener('pointerdown', () => { window.taps += 1; }, true);";

    private final Parent parent = new Parent();
    private final NewPupil child = new NewPupil(BORN);

    @BeforeEach
    void a_parent_of_a_new_pupil() {
        parent.registers();
        child.isEnrolled();
    }

    @Test
    void by_hand_on_a_phone_with_few_taps() {
        try (Browser phone = new Browser(Browser.PHONE, "mn")) {
            phone.page.context().addInitScript(COUNT_TAPS);
            signsIn(phone);
            phone.look("app-home-no-child");
            phone.page.evaluate("() => { window.taps = 0; }");
            phone.page.locator("main a[href='#/add']").click();
            phone.page.locator("main a[href='#/add/hand']").click();
            tick(phone);
            type(phone, "registerNumber", child.registerNumber);
            type(phone, "parentName", child.parentName);
            type(phone, "givenName", child.givenName);
            phone.page.locator("form button[type=submit]").click();
            assertThat(phone.page.locator(".note.good")).containsText("1–2 хоногт");
            int taps = ((Number) phone.page.evaluate("() => window.taps")).intValue();
            assertTrue(taps >= 7 && taps <= FEW_TAPS, () -> taps + " taps");
            phone.look("app-requests-waiting");
            child.isDecided(parent, "APPROVED", null);

            phone.page.reload();
            assertThat(phone.page.locator(".requests .tag.good")).isVisible();
            phone.look("app-requests-approved");
            seesTheChild(phone);
            phone.isSilent();
        }
    }

    @Test
    void slips_are_explained_at_the_field_and_nothing_typed_is_lost() {
        try (Browser phone = new Browser(Browser.PHONE, "mn")) {
            signsIn(phone);
            phone.page.evaluate("() => { location.hash = '/add'; }");
            assertThat(phone.page.locator("main a[href='#/add/card']")).isVisible();
            phone.look("app-add");
            phone.page.locator("main a[href='#/add/hand']").click();
            phone.page.locator("form button[type=submit]").click();
            assertThat(phone.page.locator(".summary li")).hasCount(4);
            phone.look("app-add-hand-empty");
            tick(phone);
            type(phone, "registerNumber", "уж1623121");
            type(phone, "parentName", child.parentName);
            type(phone, "givenName", "Tэмүүлэн");
            phone.page.locator("form button[type=submit]").click();
            assertThat(error(phone, "givenName")).containsText("T");
            assertThat(error(phone, "registerNumber")).isVisible();
            phone.look("app-add-hand-slips");
            phone.page.fill("input[name=registerNumber]", child.registerNumber);
            phone.page.fill("input[name=givenName]", child.parentName);
            phone.page.locator("form button[type=submit]").click();
            assertThat(phone.page.locator(".field-error:visible")).hasCount(3);
            assertThat(phone.page.locator("input[name=parentName]")).hasValue(child.parentName);
            phone.look("app-add-hand-unmatched");
            phone.page.reload();
            assertThat(phone.page.locator("input[name=relationship][value=MOTHER]"))
                    .isChecked();
            assertThat(phone.page.locator("input[name=parentName]")).hasValue(child.parentName);
            phone.isSilent();
        }
    }

    @Test
    void a_request_is_withdrawn_and_another_refused_with_a_reason() {
        try (Browser phone = new Browser(Browser.PHONE, "mn")) {
            signsIn(phone);
            asksByHand(phone);
            phone.page.locator(".requests .asked button").click();
            phone.look("app-requests-withdraw");
            phone.page.locator(".requests .asked .danger").click();
            assertThat(phone.page.locator(".note.good").last()).containsText("буцаалаа");
            asksByHand(phone);
            child.isDecided(parent, "DENIED", "Овог нэр баримттай зөрж байна.");
            phone.page.reload();
            assertThat(phone.page.locator(".reason")).containsText("Овог нэр баримттай зөрж байна.");
            phone.look("app-requests-denied");
            phone.isSilent();
        }
    }

    @Test
    void without_a_card_read_the_portal_asks_for_it() {
        try (Browser browser = new Browser(Browser.PHONE, "mn")) {
            browser.signIn(parent.contact, Parent.PASSWORD);
            browser.open("/linking/add-child?by=card");
            assertThat(browser.page.locator(".scan-said")).containsText("Энд камер алга");
            browser.page.check("[name='card:relationship'][value=MOTHER]");
            browser.page.click("[id='card:send']");
            assertThat(browser.page.locator(".errors")).containsText("Картаа уншуулна уу.");
            browser.look("add-child-no-card");
        }
    }

    @ParameterizedTest
    @CsvSource({"360, mn", "1440, mn", "360, kk", "1440, ru", "1440, en"})
    void by_hand_in_the_portal(int width, String language) {
        try (Browser browser = new Browser(width, language)) {
            browser.signIn(parent.contact, Parent.PASSWORD);
            browser.page.locator("main a[href='/linking/add-child']").click();
            browser.look("add-child");
            browser.page.locator("main a[href*='by=hand']").click();
            browser.page.click("[id='hand:send']");
            assertThat(browser.page.locator(".errors li")).hasCount(4);
            browser.look("add-child-empty");
            browser.page.check("[name='hand:relationship'][value=MOTHER]");
            browser.page.fill("[id='hand:registerNumber']", child.registerNumber);
            browser.page.fill("[id='hand:parentName']", child.givenName);
            browser.page.fill("[id='hand:givenName']", child.parentName);
            browser.page.click("[id='hand:send']");
            assertThat(browser.page.locator(".wrong")).hasCount(3);
            browser.look("add-child-unmatched");
            browser.page.fill("[id='hand:parentName']", child.parentName);
            browser.page.fill("[id='hand:givenName']", child.givenName);
            browser.page.click("[id='hand:send']");
            browser.page.waitForURL("**/linking/requests");
            assertThat(browser.page.locator(".notice.good")).isVisible();
            browser.look("own-requests");
            child.isDecided(parent, "APPROVED", null);
            browser.page.reload();
            browser.page.locator("main a[href*='/linking/child?id=']").click();
            assertThat(browser.page.locator("h1")).containsText(child.givenName);
            browser.look("child");
            browser.open("/home");
            assertThat(browser.page.locator(".ways a[href*='/linking/child?id=']"))
                    .hasCount(1);
            browser.look("home-with-child");
            browser.isSilent();
        }
    }

    @Test
    void by_the_printed_card_in_front_of_a_camera() {
        try (var process = Chromium.filming(PrintedCard.film(child.cardIsPrinted()));
                Browser phone = new Browser(process, Browser.PHONE, "mn");
                Browser desk = new Browser(process, Browser.DESK, "mn")) {
            signsIn(phone);
            phone.page.evaluate("() => { location.hash = '/add/card'; }");
            assertThat(phone.page.locator(".scan-said")).hasText("Карт уншигдлаа.");
            tick(phone);
            phone.page.locator("form button[type=submit]").click();
            assertThat(phone.page.locator(".requests h2")).hasText(child.givenName);

            desk.signIn(parent.contact, Parent.PASSWORD);
            desk.open("/linking/add-child?by=card");
            assertThat(desk.page.locator(".scan-said")).hasText("Карт уншигдлаа.");
            desk.page.click("[id='card:send']");
            assertThat(desk.page.locator(".wrong")).hasCount(1);
            desk.look("add-child-card");
            desk.page.check("[name='card:relationship'][value=MOTHER]");
            desk.page.click("[id='card:send']");
            assertThat(desk.page.locator(".errors")).containsText("хүлээгдэж байна");
            child.isDecided(parent, "APPROVED", null);

            phone.page.evaluate("id => { location.hash = '/child?id=' + id; }", child.id());
            phone.page.waitForDownload(
                    () -> phone.page.locator("main .rows > button").click());
            assertThat(phone.page.locator(".note.good")).isVisible();
            desk.open("/linking/child?id=" + child.id());
            desk.page.waitForDownload(() -> desk.page.click("[id='card:print']"));
            phone.isSilent();
            desk.isSilent();
        }
    }

    @Test
    void the_link_is_ended_in_the_portal_and_gone_at_once() {
        try (Browser browser = new Browser(Browser.PHONE, "mn");
                Browser phone = new Browser(Browser.PHONE, "mn")) {
            signsIn(phone);
            asksByHand(phone);
            child.isDecided(parent, "APPROVED", null);
            browser.signIn(parent.contact, Parent.PASSWORD);
            browser.open("/linking/child?id=" + child.id());
            browser.page.locator("main summary").click();
            browser.page.locator("[id='leave:leave']").click();
            browser.page.locator(".ui-confirmdialog-yes").click();
            browser.page.waitForURL("**/home");
            assertThat(browser.page.locator(".notice.good")).containsText(child.givenName);
            browser.open("/linking/child?id=" + child.id());
            assertThat(browser.page.locator("h1")).not().containsText(child.givenName);
            phone.page.evaluate("id => { location.hash = '/child?id=' + id; }", child.id());
            assertThat(phone.page.locator(".note.bad")).isVisible();
        }
    }

    private void seesTheChild(Browser phone) {
        phone.page.evaluate("() => { location.hash = '/'; }");
        assertThat(phone.page.locator(".child")).hasCount(1);
        assertThat(phone.page.locator(".child strong")).hasText(child.parentName + " " + child.givenName);
        phone.look("app-home-with-child");
        phone.page.locator(".child").click();
        assertThat(phone.page.locator(".facts")).containsText("5а");
        phone.look("app-child");
        phone.page.locator("main a[href^='#/child/looks']").click();
        assertThat(phone.page.locator(".notices li")).not().hasCount(0);
        assertThat(phone.page.locator(".notices")).containsText("Та өөрөө");
        phone.look("app-looks");
    }

    private void asksByHand(Browser phone) {
        phone.page.evaluate("() => { location.hash = '/add/hand'; }");
        tick(phone);
        type(phone, "registerNumber", child.registerNumber);
        type(phone, "parentName", child.parentName);
        type(phone, "givenName", child.givenName);
        phone.page.locator("form button[type=submit]").click();
        assertThat(phone.page.locator(".requests .tag.warn").first()).isVisible();
    }

    private void signsIn(Browser phone) {
        phone.open("/app/");
        phone.page.fill("input[name=login]", parent.contact);
        phone.page.fill("input[name=password]", Parent.PASSWORD);
        phone.page.locator("form button[type=submit]").click();
        assertThat(phone.page.locator("#no-child")).isVisible();
    }

    private static void tick(Browser phone) {
        phone.page.locator("input[name=relationship][value=MOTHER]").check(Browser.forced());
    }

    /** As a thumb does: into the field first. */
    private static void type(Browser phone, String name, String text) {
        Locator field = phone.page.locator("input[name=" + name + "]");
        field.click();
        field.fill(text);
    }

    private static Locator error(Browser phone, String name) {
        return phone.page
                .locator(".field", new Page.LocatorOptions().setHas(phone.page.locator("input[name=" + name + "]")))
                .locator(".field-error");
    }
}
