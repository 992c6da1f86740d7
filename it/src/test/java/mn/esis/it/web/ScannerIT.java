package mn.esis.it.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import mn.esis.it.api.Parent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The card of a child in front of a phone: by its camera, as a picture, and by a hand-held reader. */
class ScannerIT {
    private static final String NO_FINGER = ".finger { display: none }";
    private static final String FAR = ".card { transform: scale(.45) }" + NO_FINGER;
    private static final Parent PARENT = new Parent();
    private static com.microsoft.playwright.Browser noCard;

    @BeforeAll
    static void a_parent_with_a_camera() {
        PARENT.registers();
        noCard = Chromium.filming(PrintedCard.film(NO_FINGER));
    }

    @AfterAll
    static void leaves() {
        noCard.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "near    | .card { transform: scale(1.3) } .finger { display: none }",
                "tilted  | .card { transform: rotateY(35deg) rotateZ(12deg) } .finger { display: none }",
                "dim     | html { filter: brightness(.2) } .finger { display: none }",
                "covered | .card { transform: rotateZ(-5deg) }",
                "far     | .card { transform: scale(.5) } .finger { display: none }"
            })
    void the_camera_reads_a_card_that_is(String scene, String style) {
        String card = PrintedCard.value();
        try (var process = Chromium.filming(PrintedCard.film(style, card));
                Browser phone = new Browser(process, Browser.PHONE, "mn")) {
            opens(phone);
            isRead(phone);
            if (scene.equals("near")) {
                phone.look("app-card-read");
            }
            assertEquals(card, sent(phone));
            phone.isSilent();
        }
    }

    @Test
    void the_camera_says_what_else_it_sees() {
        try (var process = Chromium.filming(PrintedCard.film(FAR, PrintedCard.value(), PrintedCard.value()));
                Browser phone = new Browser(process, Browser.PHONE, "mn")) {
            opens(phone);
            says(phone, "Хэд хэдэн карт харагдаж байна. Нэгийг нь барина уу.");
            phone.look("app-card-several");
        }
        try (var process = Chromium.filming(PrintedCard.film(NO_FINGER, "https://example.mn/menu"));
                Browser phone = new Browser(process, Browser.PHONE, "mn")) {
            opens(phone);
            says(phone, "Энэ QR код суралцагчийн карт биш байна.");
            phone.page.locator("form button[type=submit]").click();
            assertThat(phone.page.locator(".summary")).containsText("Картаа уншуулна уу.");
            phone.look("app-card-missing");
            phone.isSilent();
        }
    }

    @Test
    void whoever_refuses_the_camera_learns_how_to_allow_it_and_takes_a_picture() {
        try (var process = Chromium.refusing();
                Browser phone = new Browser(process, Browser.PHONE, "mn")) {
            opens(phone);
            says(phone, "Камер ашиглахыг зөвшөөрөөгүй байна.");
            assertThat(phone.page.locator(".scan-how")).isVisible();
            phone.look("app-card-refused");
            String card = PrintedCard.value();
            chooses(phone, "card.jpg", "image/jpeg", PrintedCard.picture(NO_FINGER, card));
            isRead(phone);
            assertEquals(card, sent(phone));
            phone.isSilent();
        }
    }

    @Test
    void a_picture_without_a_card_is_told_what_is_wrong_with_it() {
        try (Browser phone = new Browser(noCard, Browser.PHONE, "mn")) {
            opens(phone);
            chooses(phone, "notes.txt", "text/plain", "no picture".getBytes(StandardCharsets.UTF_8));
            says(phone, "Энэ файл зураг биш байна. JPEG эсвэл PNG зураг сонгоно уу.");
            chooses(phone, "renamed.jpg", "image/jpeg", "no picture".getBytes(StandardCharsets.UTF_8));
            says(phone, "Энэ файл зураг биш байна. JPEG эсвэл PNG зураг сонгоно уу.");
            chooses(phone, "large.jpg", "image/jpeg", new byte[20_000_000]);
            says(phone, "Зураг хэт том байна, 15 МБ хүртэл болно. Дэлгэцийн зураг авч, эсвэл жижигрүүлж сонгоно уу.");
            chooses(phone, "table.jpg", "image/jpeg", PrintedCard.picture(NO_FINGER));
            says(phone, "Зурагт QR код олдсонгүй. Картыг ойроос, тод гэрэлд дахин авна уу.");
            chooses(phone, "menu.jpg", "image/jpeg", PrintedCard.picture(NO_FINGER, "https://example.mn/menu"));
            says(phone, "Энэ QR код суралцагчийн карт биш байна.");
            phone.look("app-card-picture-wrong");
            phone.isSilent();
        }
    }

    @Test
    void of_two_cards_in_a_picture_the_right_one_is_chosen() {
        String first = PrintedCard.value();
        String second = PrintedCard.value();
        try (Browser phone = new Browser(Browser.PHONE, "mn")) {
            opens(phone);
            says(phone, "Энд камер алга. Картын зургийг сонгоно уу, эсвэл гар уншигч ашиглана уу.");
            chooses(phone, "two.jpg", "image/jpeg", PrintedCard.picture(NO_FINGER, first, second));
            says(phone, "Зурагт хэд хэдэн карт байна. Хүүхдийнхээ картыг сонгоно уу.");
            assertThat(phone.page.locator(".scan-choice")).hasCount(2);
            phone.look("app-card-which");
            phone.page.locator(".scan-choice").first().click();
            isRead(phone);
            assertTrue(List.of(first, second).contains(sent(phone)));
            phone.isSilent();
        }
    }

    @Test
    void a_hand_held_reader_is_understood_under_a_mongolian_keyboard() {
        String card = PrintedCard.value();
        try (Browser phone = new Browser(noCard, Browser.PHONE, "mn")) {
            opens(phone);
            says(phone, "Картын QR кодыг хүрээнд барина уу.");
            types(phone, "CODE39OFASHOP");
            says(phone, "Энэ QR код суралцагчийн карт биш байна.");
            types(phone, card);
            isRead(phone);
            assertEquals(card, sent(phone));
            phone.isSilent();
        }
    }

    @Test
    void the_decoder_is_kept_for_when_there_is_no_connection() {
        try (Browser phone = new Browser(noCard, Browser.PHONE, "mn")) {
            opens(phone);
            phone.page.evaluate("() => navigator.serviceWorker.ready.then(() => true)");
            phone.page.reload();
            byte[] picture = PrintedCard.picture(NO_FINGER, PrintedCard.value());
            chooses(phone, "card.jpg", "image/jpeg", picture);
            isRead(phone);
            phone.page.context().setOffline(true);
            phone.page.reload();
            chooses(phone, "card.jpg", "image/jpeg", picture);
            isRead(phone);
            phone.page.context().setOffline(false);
        }
    }

    private static void opens(Browser phone) {
        phone.open("/app/#/add/card");
        phone.page.fill("input[name=login]", PARENT.contact);
        phone.page.fill("input[name=password]", Parent.PASSWORD);
        phone.page.locator("form button[type=submit]").click();
        assertThat(phone.page.locator(".scan")).isVisible();
    }

    private static void says(Browser phone, String words) {
        assertThat(phone.page.locator(".scan-said")).hasText(words);
    }

    private static void isRead(Browser phone) {
        says(phone, "Карт уншигдлаа.");
    }

    private static void chooses(Browser phone, String name, String type, byte[] content) {
        phone.page.locator(".scan input[type=file]").setInputFiles(new FilePayload(name, type, content));
    }

    /** What the server is asked. */
    private static String sent(Browser phone) {
        phone.page.locator("input[name=relationship][value=MOTHER]").check(Browser.forced());
        Request asked = phone.page.waitForRequest(
                "**/api/v1/me/link-requests",
                () -> phone.page.locator("form button[type=submit]").click());
        return asked.postData().replaceAll(".*\"qr\":\"([^\"]*)\".*", "$1");
    }

    /** As a reader does: places of keys at great speed, whatever letters they make, and Enter. */
    private static void types(Browser phone, String text) {
        phone.page.evaluate("""
                text => {
                  const press = (code, key) => (document.activeElement || document.body).dispatchEvent(
                    new KeyboardEvent('keydown', { code, key, bubbles: true, cancelable: true }));
                  for (const sign of text) press((/[0-9]/.test(sign) ? 'Digit' : 'Key') + sign, /[0-9]/.test(sign) ? sign : 'ф');
                  press('Enter', 'Enter');
                }""", text);
    }
}
