package mn.esis.it.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mn.esis.it.env.TestEnvironment;
import mn.esis.it.env.TestSchool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Seeds 002 and 003: the school opens an account for a teacher, who chooses a password before anything else. */
class SecretStoryIT {

    private static final String GIVE = "Нэг удаагийн нууц үг олгох";
    private static final String OWN = "зургаан улаан алим";

    /** What stands on the paper. */
    private record Slip(String userName, String secret) {}

    private final TestSchool school = new TestSchool();
    private Browser browser;

    @BeforeEach
    void sign_in_as_administrator() {
        browser = new Browser(Browser.DESK, "mn");
        UUID admin = school.staff("Админ");
        school.role(admin, "ORG_ADMIN");
        browser.signIn(TestSchool.account(admin), TestSchool.PASSWORD);
        assertThat(browser.page.locator("nav.side a[href='/identity/accounts']"))
                .isVisible();
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void a_teacher_gets_an_account_and_chooses_a_password_before_anything_else() {
        UUID teacher = school.staff("Сарнай");
        find("Сарнай");
        ask();
        assertThat(browser.page.locator(".ui-confirm-dialog-message")).containsText("Бат Сарнай (Багш)");
        assertEquals(left(".ui-confirm-dialog .ui-dialog-title"), left(".ui-confirm-dialog-message"));
        browser.look("secret-question");
        Slip slip = give("Сарнай");
        browser.look("secret-slip");
        assertTrue(slip.secret().matches("([a-hj-km-np-z2-9]{4}-){2}[a-hj-km-np-z2-9]{4}"), slip.secret());
        browser.open("/identity/accounts");
        assertThat(browser.page.locator("#secret")).hasCount(0);
        browser.look("accounts");

        try (Browser own = new Browser(Browser.PHONE, "mn")) {
            own.signIn(slip.userName(), slip.secret());
            assertThat(own.page.locator("#password\\:newPassword")).isVisible();
            own.open("/home");
            assertThat(own.page.locator("#password\\:newPassword")).isVisible();
            own.look("password-forced");
            change(own, slip.secret(), slip.secret());
            assertThat(own.page.locator("#main")).containsText("Өөрийг сонгоно уу");
            change(own, slip.secret(), OWN);
            assertThat(own.page.locator("#main")).containsText("Сарнай");
            own.isSilent();
        }
        assertEquals(401, token(slip.userName(), slip.secret()).status());
        assertEquals(200, token(slip.userName(), OWN).status());
        assertEquals(
                1L,
                TestSchool.value(
                        "select count(*) from esis.change_log where action = 'SECRET_GIVEN' and school_id = ?"
                                + " and object_id = (select id from esis.account where person_id = ?)",
                        school.id,
                        teacher));
    }

    @Test
    void a_token_of_a_secret_does_nothing_but_change_it() {
        school.staff("Наран");
        Slip slip = give("Наран");
        APIResponse opened = token(slip.userName(), slip.secret());
        assertTrue(opened.text().contains("\"mustChangePassword\":true"), opened.text());
        String token = member(opened, "accessToken");

        for (String path : new String[] {"me", "me/sessions", "me/groups"}) {
            APIResponse refused = browser.page.request().get(url(path), bearer(token));
            assertEquals(403, refused.status(), path);
            assertEquals("PASSWORD_CHANGE_REQUIRED", member(refused, "code"));
        }
        assertEquals(422, changeByApi(token, slip.secret(), slip.secret()).status());
        assertEquals(204, changeByApi(token, slip.secret(), OWN).status());
        assertEquals(200, browser.page.request().get(url("me"), bearer(token)).status());
        assertFalse(token(slip.userName(), OWN).text().contains("\"mustChangePassword\":true"));
    }

    @Test
    void a_new_secret_voids_the_old_one_ends_the_sessions_and_is_told_to_the_director() {
        UUID director = school.staff("Захирал");
        school.role(director, "DIRECTOR");
        String email = TestSchool.account(director);
        school.staff("Туяа");
        Slip first = give("Туяа");
        String old = member(token(first.userName(), first.secret()), "accessToken");
        Slip second = give("Туяа");

        assertNotEquals(first, second);
        assertEquals(401, browser.page.request().get(url("me"), bearer(old)).status());
        assertEquals(401, token(first.userName(), first.secret()).status());
        assertEquals(200, token(second.userName(), second.secret()).status());
        browser.page.waitForCondition(() -> TestEnvironment.get().catcher().messages().newestFirst(email).stream()
                .anyMatch(mail -> mail.subject().contains("нэг удаагийн нууц үг")
                        && mail.text().contains("Туяа")
                        && !mail.text().contains(second.secret())));
    }

    @Test
    void who_can_recover_the_password_by_mail_gets_no_secret_from_anybody_else() {
        String email = TestSchool.account(school.staff("Энхтуяа"));

        find("Энхтуяа");
        confirm();
        assertThat(browser.page.locator("#main")).containsText("имэйлээр");
        assertThat(browser.page.locator("#secret")).hasCount(0);
        assertEquals(200, token(email, TestSchool.PASSWORD).status());
    }

    @Test
    void who_has_only_a_phone_number_is_helped_since_no_code_reaches_it() {
        UUID person = school.staff("Цолмон");
        TestSchool.run(
                "update esis.account set email = null, phone = ? where email = ?",
                "+97699" + ThreadLocalRandom.current().nextInt(100_000, 1_000_000),
                TestSchool.account(person));

        Slip slip = give("Цолмон");
        assertEquals(200, token(slip.userName(), slip.secret()).status());
    }

    @Test
    void after_fourteen_days_a_secret_opens_nothing_not_even_where_it_was_used() {
        school.staff("Оюун");
        Slip slip = give("Оюун");
        Instant expires = ((Timestamp) TestSchool.value(
                        "select secret_expires_at from esis.account where user_name = ?", slip.userName()))
                .toInstant();
        assertEquals(14, Math.round((expires.getEpochSecond() - Instant.now().getEpochSecond()) / 86400.0));
        String token = member(token(slip.userName(), slip.secret()), "accessToken");
        TestSchool.run("update esis.account set secret_expires_at = now() where user_name = ?", slip.userName());

        assertEquals(401, token(slip.userName(), slip.secret()).status());
        assertEquals(422, changeByApi(token, slip.secret(), OWN).status());
    }

    @Test
    void nobody_is_given_a_secret_that_opens_more_than_the_school() {
        UUID everywhere = school.staff("Дулмаа");
        new TestSchool().role(everywhere, "DIRECTOR");
        new TestSchool().staff("Харийнхан");

        find("Харийнхан");
        assertThat(browser.page.locator("#list")).not().containsText("Харийнхан");
        find("Дулмаа");
        confirm();
        assertThat(browser.page.locator("#main")).containsText("өөр байгууллагад");
        find("Админ");
        confirm();
        assertThat(browser.page.locator("#main")).containsText("Өөртөө");
        assertThat(browser.page.locator("#secret")).hasCount(0);
    }

    @Test
    void a_browser_that_is_known_keeps_its_own_tries() {
        String login = TestSchool.account(TestSchool.person("Цэцэг"));
        try (Browser own = new Browser(Browser.PHONE, "mn")) {
            own.signIn(login, TestSchool.PASSWORD);
            assertThat(own.page.locator("#main")).containsText("Цэцэг");
            for (int attempt = 1; attempt <= 5; attempt++) {
                assertEquals(401, token(login, "wrong").status());
            }
            assertEquals(429, token(login, TestSchool.PASSWORD).status());

            own.signIn(login, TestSchool.PASSWORD);
            assertThat(own.page.locator("#main")).containsText("Цэцэг");
        }
    }

    @Test
    void only_the_administrator_opens_the_page() {
        UUID director = school.staff("Захирал");
        school.role(director, "DIRECTOR");
        try (Browser own = new Browser(Browser.PHONE, "mn")) {
            own.signIn(TestSchool.account(director), TestSchool.PASSWORD);
            assertThat(own.page.locator("#main")).isVisible();
            assertThat(own.page.locator("a[href='/identity/accounts']")).hasCount(0);
            assertEquals(
                    403,
                    own.page
                            .navigate(TestEnvironment.get()
                                    .url("/identity/accounts")
                                    .toString())
                            .status());
        }
    }

    private Slip give(String name) {
        find(name);
        confirm();
        assertThat(browser.page.locator("#secret")).isVisible();
        return new Slip(
                browser.page.locator("#userName").textContent(),
                browser.page.locator("#secret").textContent());
    }

    private void find(String name) {
        browser.open("/identity/accounts");
        browser.page.fill("#q", name);
        browser.page.locator("section[role='search'] button").click();
    }

    private int left(String words) {
        return (int) Math.round(browser.page.locator(words).boundingBox().x);
    }

    private void ask() {
        browser.page
                .locator("#list button", new Page.LocatorOptions().setHasText(GIVE))
                .first()
                .click();
    }

    private void confirm() {
        ask();
        browser.page.locator(".ui-confirmdialog-yes").click();
    }

    private static void change(Browser browser, String secret, String password) {
        browser.page.fill("#password\\:currentPassword", secret);
        browser.page.fill("#password\\:newPassword", password);
        browser.page.click("#password\\:save");
    }

    private APIResponse token(String login, String password) {
        return browser.page
                .request()
                .post(url("auth/tokens"), json("{\"login\":\"%s\",\"password\":\"%s\"}".formatted(login, password)));
    }

    private APIResponse changeByApi(String token, String current, String next) {
        return browser.page
                .request()
                .put(
                        url("me/password"),
                        json("{\"currentPassword\":\"%s\",\"newPassword\":\"%s\"}".formatted(current, next))
                                .setHeader("Authorization", "Bearer " + token));
    }

    private static RequestOptions json(String body) {
        return RequestOptions.create().setData(body).setHeader("Content-Type", "application/json");
    }

    private static RequestOptions bearer(String token) {
        return RequestOptions.create().setHeader("Authorization", "Bearer " + token);
    }

    private static String url(String path) {
        return TestEnvironment.get().url("/api/v1/" + path).toString();
    }

    private static String member(APIResponse answer, String name) {
        Matcher found = Pattern.compile('"' + name + "\":\"([^\"]*)\"").matcher(answer.text());
        assertTrue(found.find(), answer.text());
        return found.group(1);
    }
}
