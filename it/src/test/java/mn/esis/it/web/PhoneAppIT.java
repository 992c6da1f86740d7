package mn.esis.it.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Stream;
import mn.esis.it.api.Parent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The phone app on a narrow phone. */
class PhoneAppIT {

    @Test
    void a_parent_lives_with_the_app() {
        Parent parent = new Parent();
        parent.registers();
        try (Browser phone = new Browser(Browser.PHONE, "mn")) {
            phone.open("/app/");
            phone.look("app-sign-in");
            signsIn(phone, parent.contact);
            assertThat(phone.page.locator("#no-child")).isVisible();
            phone.look("app-home");
            for (String screen : new String[] {"account", "password", "email", "sessions", "closing"}) {
                visits(phone, screen);
                phone.look("app-" + screen);
            }
            visits(phone, "account");
            phone.page.locator("input[name=language][value=ru]").check(Browser.forced());
            assertThat(phone.page.locator("h1")).hasText("Мой профиль");
            startsWithoutConnection(phone);
            phone.page.locator("main button.second.wide").click();
            assertThat(phone.page.locator(".note.good")).hasText("Вы вышли из системы.");
            phone.isSilent();
        }
    }

    @Test
    void a_parent_changes_the_address_and_closes_the_account() {
        Parent parent = new Parent();
        parent.registers();
        try (Browser phone = new Browser(Browser.PHONE, "mn")) {
            phone.open("/app/");
            signsIn(phone, parent.contact);
            visits(phone, "email");
            phone.page.fill("input[name=email]", "new-" + parent.contact);
            phone.page.fill("input[name=password]", "not mine at all");
            sends(phone);
            assertThat(phone.page.locator("input[name=password][aria-invalid=true]"))
                    .isVisible();
            phone.page.fill("input[name=password]", Parent.PASSWORD);
            sends(phone);
            String link = Mailbox.of("new-" + parent.contact).link("/identity/light/email-confirm");
            phone.page.fill("input[name=code]", link.substring(link.length() - 6));
            phone.look("app-email-code");
            sends(phone);
            assertThat(phone.page.locator(".note.good")).isVisible();

            visits(phone, "closing");
            phone.page.fill("input[name=password]", Parent.PASSWORD);
            sends(phone);
            assertThat(phone.page.locator(".note.good")).hasText("Таны бүртгэл хаагдлаа.");
            signsIn(phone, "new-" + parent.contact);
            assertThat(phone.page.locator(".summary")).isVisible();
            phone.isSilent();
        }
    }

    @Test
    void what_was_told_waits_behind_the_bell_until_it_was_looked_at() {
        Parent parent = new Parent();
        parent.registers();
        try (Browser phone = new Browser(Browser.PHONE, "mn")) {
            phone.open("/app/#/notices");
            signsIn(phone, parent.contact);
            assertThat(phone.page.locator("main .card")).hasText("Мэдэгдэл ирэхээр энд харагдана.");
            phone.look("app-notices-none");
            changesPassword(phone, Parent.PASSWORD, "зургаан улаан алим");
            changesPassword(phone, "зургаан улаан алим", "долоон улаан алим");
            phone.page.reload();
            assertThat(phone.page.locator("nav .dot")).isVisible();

            onePerPage(phone);
            visits(phone, "notices");
            assertThat(phone.page.locator("nav .dot")).hasCount(0);
            assertThat(phone.page.locator("main .tag")).hasText("Шинэ");
            phone.page.locator("main button.second.wide").click();
            assertThat(phone.page.locator("main li h2"))
                    .hasText(new String[] {"Нууц үг солигдлоо", "Нууц үг солигдлоо"});
            assertThat(phone.page.locator("main li >> nth=1")).isFocused();
            phone.look("app-notices");

            phone.page.context().setOffline(true);
            visits(phone, "account");
            visits(phone, "notices");
            assertThat(phone.page.locator(".banner.warn")).isVisible();
            assertThat(phone.page.locator("main li h2")).hasCount(1);
            phone.page.context().setOffline(false);
            phone.isSilent();
        }
    }

    @Test
    void a_pupil_is_not_asked_to_link_a_child() {
        try (Browser phone = new Browser(Browser.PHONE, "ru")) {
            phone.open("/app/");
            phone.page.fill("input[name=login]", "pupil@demo.mn");
            phone.page.fill("input[name=password]", Browser.DEMO_PASSWORD);
            sends(phone);
            assertThat(phone.page.locator("#pupil")).isVisible();
            assertThat(phone.page.locator("#no-child")).hasCount(0);
            phone.look("app-home-pupil");
        }
    }

    @Test
    void a_one_time_password_opens_nothing_but_its_change() {
        Parent parent = new Parent();
        parent.registers();
        Accounts.mustChangePassword(parent.contact);
        try (Browser phone = new Browser(Browser.PHONE, "mn")) {
            phone.open("/app/#/account");
            signsIn(phone, parent.contact);
            assertThat(phone.page.locator("input[name=newPassword]")).isVisible();
            phone.look("app-password-forced");
            phone.page.fill("input[name=currentPassword]", Parent.PASSWORD);
            phone.page.fill("input[name=newPassword]", "зургаан улаан алим");
            sends(phone);
            assertThat(phone.page.locator("#no-child")).isVisible();
            phone.isSilent();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void the_doors_speak_every_language(String language) {
        try (Browser phone = new Browser(Browser.PHONE, "mn")) {
            phone.open("/app/");
            phone.page.locator("input[name=language][value=" + language + "]").check(Browser.forced());
            assertThat(phone.page.locator("html")).hasAttribute("lang", language);
            phone.look("app-sign-in-" + language);
            for (String screen : new String[] {"register", "recover"}) {
                visits(phone, screen);
                phone.look("app-" + screen + "-" + language);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"kk, kk", "ru-RU, ru", "de, mn"})
    void the_first_visit_is_in_the_language_of_the_device(String device, String language) {
        try (Browser phone = new Browser(Browser.PHONE, device)) {
            phone.open("/app/");
            assertThat(phone.page.locator("html")).hasAttribute("lang", language);
            assertThat(phone.page.locator("form button[type=submit]")).isVisible();
        }
    }

    @Test
    void the_time_is_that_of_the_school_wherever_the_phone_is() {
        Parent parent = new Parent();
        parent.registers();
        try (Browser phone = new Browser(Browser.PHONE, "mn")) {
            phone.isIn("America/New_York");
            phone.open("/app/");
            signsIn(phone, parent.contact);
            assertThat(phone.page.locator("#no-child")).isVisible();
            visits(phone, "sessions");
            assertThat(phone.page.locator("main")).containsText("өнөөдөр");
            Instant here = Instant.now();
            String shown = phone.page.locator("main").textContent();
            assertTrue(
                    Stream.of(here, here.minusSeconds(60))
                            .map(moment -> moment.atZone(ZoneId.of("Asia/Ulaanbaatar")))
                            .map(DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT)::format)
                            .anyMatch(clock -> shown.contains("өнөөдөр " + clock)),
                    shown);
        }
    }

    private static void changesPassword(Browser phone, String from, String to) {
        visits(phone, "password");
        phone.page.fill("input[name=currentPassword]", from);
        phone.page.fill("input[name=newPassword]", to);
        sends(phone);
        assertThat(phone.page.locator(".note.good")).hasText("Нууц үг солигдлоо.");
    }

    private static void onePerPage(Browser phone) {
        phone.page.route(
                "**/me/notifications?limit=20*",
                route -> route.resume(
                        new Route.ResumeOptions().setUrl(route.request().url().replace("limit=20", "limit=1"))));
    }

    private static void startsWithoutConnection(Browser phone) {
        phone.page.evaluate("() => navigator.serviceWorker.ready.then(() => true)");
        phone.page.context().setOffline(true);
        phone.page.reload();
        assertThat(phone.page.locator(".banner.warn")).isVisible();
        assertThat(phone.page.locator("h1")).hasText("Мой профиль");
        phone.look("app-offline");
        phone.page.context().setOffline(false);
        assertThat(phone.page.locator(".banner.warn")).isHidden();
    }

    private static void signsIn(Browser phone, String login) {
        phone.page.fill("input[name=login]", login);
        phone.page.fill("input[name=password]", Parent.PASSWORD);
        sends(phone);
    }

    private static void sends(Browser phone) {
        phone.page.locator("form button[type=submit]").click();
    }

    private static void visits(Browser phone, String screen) {
        phone.page.evaluate("screen => { location.hash = '/' + screen; }", screen);
        assertThat(phone.page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .isFocused();
        assertThat(phone.page.locator(".loading")).hasCount(0);
    }
}
