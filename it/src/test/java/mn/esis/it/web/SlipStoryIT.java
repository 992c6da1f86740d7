package mn.esis.it.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mn.esis.it.env.TestEnvironment;
import mn.esis.it.env.TestSchool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Seed 002: the class teacher makes a parent's account, and the slip leads to the child: in that account, or in the own one. */
class SlipStoryIT {

    private static final String OWN = "зургаан улаан алим";

    /** What stands on the paper. */
    private record Slip(String userName, String secret) {}

    private Browser browser;
    private UUID pupil;

    @BeforeEach
    void sign_in_as_class_teacher() {
        pupil = (UUID) TestSchool.value(
                "select u.id from esis.pupil u join esis.enrolment e on e.pupil_id = u.id and e.valid_to is null"
                        + " join esis.study_group g on g.id = e.group_id and g.name = '5а'"
                        + " join esis.role_assignment r on r.group_id = g.id and r.role = 'CLASS_TEACHER'"
                        + " join esis.account a on a.person_id = r.person_id and a.email = 'teacher@demo.mn'"
                        + " join esis.person p on p.id = u.person_id"
                        + " where not exists (select 1 from esis.guardian_link l where l.pupil_id = u.id)"
                        + " and not exists (select 1 from esis.link_request q where q.pupil_id = u.id)"
                        + " and not exists (select 1 from esis.pupil_protection x where x.pupil_id = u.id)"
                        + " and p.given_name <> 'Тэмүүлэн' order by random() limit 1");
        browser = new Browser(Browser.DESK, "mn");
        browser.signIn("teacher@demo.mn", Browser.DEMO_PASSWORD);
        assertThat(browser.page.locator("nav.side a[href='/linking/parent-account']"))
                .isVisible();
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void with_the_slip_a_parent_signs_in_chooses_a_password_and_the_child_is_there() throws IOException {
        browser.open("/registry/pupil?id=" + pupil);
        browser.page
                .locator("a[href='/linking/parent-account?pupil=" + pupil + "']")
                .click();
        fill("УЖ85010123", "");
        browser.page.locator("[id='parent:check']").click();
        assertThat(browser.page.locator("#main")).containsText("Регистр");
        String number = number();
        fill(number, "");
        browser.page.locator("[id='parent:check']").click();
        assertThat(browser.page.locator("#read")).containsText("1985");
        browser.look("parent-account-check");
        Slip slip = make();
        browser.look("parent-account-slip");
        Download paper = browser.page.waitForDownload(
                () -> browser.page.locator("[id='paper:print']").click());
        String head = new String(Arrays.copyOf(Files.readAllBytes(paper.path()), 5), StandardCharsets.US_ASCII);
        assertEquals("%PDF-", head);

        try (Browser own = new Browser(Browser.PHONE, "mn")) {
            own.signIn(slip.userName(), slip.secret());
            assertThat(own.page.locator("#password\\:newPassword")).isVisible();
            own.page.fill("#password\\:currentPassword", slip.secret());
            own.page.fill("#password\\:newPassword", OWN);
            own.page.click("#password\\:save");
            own.page.waitForURL("**/home");
            assertThat(own.page.locator("#main")).containsText("Сарантуяа");
            own.isSilent();
        }
        assertTrue(children(token(slip.userName(), OWN)).contains(pupil.toString()));
        String other = token(TestSchool.account(TestSchool.person("Харийн")), TestSchool.PASSWORD);
        isRefused(422, "SLIP_USED", enter(other, slip.secret()));
    }

    @Test
    void with_the_slip_the_own_account_gets_the_child_once() {
        Slip slip = made();
        String email = TestSchool.account(TestSchool.person("Өөрөө"));
        try (Browser own = new Browser(Browser.PHONE, "mn")) {
            own.signIn(email, TestSchool.PASSWORD);
            own.open("/linking/slip");
            own.page.fill("#slip\\:secret", "k7mt-9qxa-3hvd");
            own.page.click("#slip\\:join");
            assertThat(own.page.locator("#main")).containsText("хүчинтэй хуудас алга");
            own.look("slip-wrong");
            own.page.fill("#slip\\:secret", slip.secret().toUpperCase(Locale.ROOT));
            own.page.click("#slip\\:join");
            own.page.waitForURL("**/home");
            assertThat(own.page.locator("body")).containsText("Хуудсыг ашиглалаа");
            own.isSilent();
        }
        assertTrue(children(token(email, TestSchool.PASSWORD)).contains(pupil.toString()));
        assertEquals(401, signIn(slip.userName(), slip.secret()).status());
        assertEquals(
                "VERIFIED",
                TestSchool.value(
                        "select p.verification from esis.person p join esis.account a on a.person_id = p.id where a.email = ?",
                        email));
    }

    @Test
    void of_two_who_enter_it_at_the_same_instant_one_wins() throws Exception {
        Slip slip = made();
        List<String> tokens = List.of(
                token(TestSchool.account(TestSchool.person("Нэг")), TestSchool.PASSWORD),
                token(TestSchool.account(TestSchool.person("Хоёр")), TestSchool.PASSWORD));
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Integer>> tries = tokens.stream()
                    .map(token -> (Callable<Integer>) () -> posted(token, slip.secret()))
                    .toList();
            List<Integer> answers = both.invokeAll(tries).stream()
                    .map(SlipStoryIT::get)
                    .sorted()
                    .toList();
            assertEquals(List.of(200, 422), answers);
        } finally {
            both.shutdownNow();
        }
        assertEquals(
                1L,
                TestSchool.value(
                        "select count(*) from esis.guardian_link where pupil_id = ? and ended_at is null", pupil));
    }

    @Test
    void a_slip_whose_time_is_over_and_a_session_that_is_old_join_nothing() {
        Slip slip = made();
        String email = TestSchool.account(TestSchool.person("Хожуу"));
        String token = token(email, TestSchool.PASSWORD);
        TestSchool.run(
                "update esis.session set created_at = now() - interval '16 minutes' where account_id ="
                        + " (select id from esis.account where email = ?)",
                email);
        isRefused(403, "SIGN_IN_AGAIN", enter(token, slip.secret()));
        String fresh = token(email, TestSchool.PASSWORD);
        TestSchool.run("alter table esis.parent_slip disable trigger tr_parent_slip_history");
        TestSchool.run(
                "update esis.parent_slip s set expires_at = now() from esis.account a where a.id = s.account_id and a.user_name = ?",
                slip.userName());
        TestSchool.run("alter table esis.parent_slip enable trigger tr_parent_slip_history");
        TestSchool.run(
                "update esis.account set secret_expires_at = (select expires_at from esis.parent_slip s where s.account_id = account.id)"
                        + " where user_name = ?",
                slip.userName());
        isRefused(422, "SLIP_INVALID", enter(fresh, slip.secret()));
        isRefused(422, "SLIP_INVALID", enter(fresh, "k7mt-9qxa-3hvd"));
        assertEquals(400, enter(fresh, "").status());
    }

    private Slip made() {
        browser.open("/linking/parent-account?pupil=" + pupil);
        fill(number(), "99112233");
        browser.page.locator("[id='parent:check']").click();
        return make();
    }

    private void fill(String number, String phone) {
        browser.page.locator("[id='parent:relationship']").selectOption("MOTHER");
        browser.page.fill("[id='parent:registerNumber']", number);
        browser.page.fill("[id='parent:parentName']", "Дорж");
        browser.page.fill("[id='parent:givenName']", "Сарантуяа");
        browser.page.fill("[id='parent:phone']", phone);
    }

    private Slip make() {
        browser.page.locator("[id='parent:make']").click();
        assertThat(browser.page.locator("#secret")).isVisible();
        return new Slip(
                browser.page.locator("#userName").textContent(),
                browser.page.locator("#secret").textContent());
    }

    /** A woman's, born on 1 January 1985. */
    private static String number() {
        String letters = "АБВГДЕЖЗИЙКЛМНОӨПРСТУҮФХЦЧШЭЮЯ";
        var random = ThreadLocalRandom.current();
        return "" + letters.charAt(random.nextInt(letters.length())) + letters.charAt(random.nextInt(letters.length()))
                + "8501012" + random.nextInt(10);
    }

    private static int get(Future<Integer> answer) {
        try {
            return answer.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static int posted(String token, String secret) throws Exception {
        var request = HttpRequest.newBuilder(TestEnvironment.get().url("/api/v1/me/slips"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"secret\":\"" + secret + "\"}"))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .statusCode();
    }

    private APIResponse signIn(String login, String password) {
        return browser.page
                .request()
                .post(url("auth/tokens"), json("{\"login\":\"%s\",\"password\":\"%s\"}".formatted(login, password)));
    }

    private String token(String login, String password) {
        return member(signIn(login, password), "accessToken");
    }

    private APIResponse enter(String token, String secret) {
        return browser.page
                .request()
                .post(
                        url("me/slips"),
                        json("{\"secret\":\"%s\"}".formatted(secret)).setHeader("Authorization", "Bearer " + token));
    }

    private String children(String token) {
        return browser.page
                .request()
                .get(url("me/children"), RequestOptions.create().setHeader("Authorization", "Bearer " + token))
                .text();
    }

    private static void isRefused(int status, String code, APIResponse answer) {
        assertEquals(status, answer.status(), answer.text());
        assertEquals(code, member(answer, "code"));
    }

    private static RequestOptions json(String body) {
        return RequestOptions.create().setData(body).setHeader("Content-Type", "application/json");
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
