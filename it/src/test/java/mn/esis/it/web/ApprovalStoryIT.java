package mn.esis.it.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Those who decide on guardians, from the list to the end of a link, on the phone and at the desk (seed 000, 5.4). */
class ApprovalStoryIT {

    @ParameterizedTest
    @CsvSource({"360, Оргилмаа", "1440, Оргилсайхан"})
    void the_class_teacher_approves_and_refuses(int width, String name) {
        UUID pupil = LinkTables.pupil(name);
        UUID mother = LinkTables.request(pupil, "Мядагмаа");
        UUID stranger = LinkTables.request(pupil, "Хачинбат");
        try (Browser browser = new Browser(width, "mn")) {
            SchoolOffice office = new SchoolOffice(browser);
            office.signIn("teacher");
            browser.open("/linking/approvals?q=" + name.toLowerCase(Locale.ROOT));
            assertThat(row(browser, "Мядагмаа")).containsText("Өөр 1 хүн хүссэн");
            assertThat(browser.page.locator("input[name=chosen]")).hasCount(0);
            office.look("approvals-rivals");
            row(browser, "Хачинбат").locator("a").click();
            office.sees("Өөрөө мэдүүлсэн");
            office.look("approval");
            office.press("deny", "Татгалзах");
            office.isRefused("deny", "reason", "Татгалзах шалтгаан");
            office.choose("deny", "template", "Өөр хүүхэд сонгосон");
            assertThat(office.field("deny", "reason")).hasValue(Pattern.compile("регистрийн дугаар"));
            office.press("deny", "Татгалзах");
            office.isTold("Хүсэлтээс татгалзлаа");
            office.sees("Энэ суралцагч таны хүүхэд биш");
            assertEquals("DENIED", LinkTables.status(stranger));
            office.look("approval-denied");
            browser.open("/linking/approval?id=" + mother);
            office.press("approve", "Зөвшөөрөх");
            office.isTold("Хүсэлтийг зөвшөөрлөө");
            assertEquals("APPROVED", LinkTables.status(mother));
            assertThat(browser.page.locator(".page-head")).containsText("Дараагийн хүлээж буй хүсэлт");
            browser.isSilent();
        }
    }

    @ParameterizedTest
    @CsvSource({"360, Пагмасүрэн", "1440, Пагмадулам"})
    void the_manager_opens_a_second_place_and_decides_in_her_stead(int width, String name) {
        UUID pupil = LinkTables.pupil(name);
        UUID first = LinkTables.request(pupil, "Нэгдүгээр");
        UUID second = LinkTables.request(pupil, "Хоёрдугаар");
        try (Browser browser = new Browser(width, "mn")) {
            SchoolOffice office = new SchoolOffice(browser);
            office.signIn("manager");
            browser.open("/linking/approval?id=" + first);
            office.press("approve", "Зөвшөөрөх");
            office.isTold("Хүсэлтийг зөвшөөрлөө");
            office.sees("анги удирдсан багшийн өмнөөс");
            browser.open("/linking/approval?id=" + second);
            office.sees("Чөлөөт байр алга");
            assertThat(browser.page.locator("[id=approve]")).hasCount(0);
            office.look("approval-taken");
            office.follow("Хоёр дахь байр нээх");
            office.openDetails("Хоёр дахь байр нээх");
            office.fill("open", "reason", "Тусдаа амьдардаг эх");
            office.press("open", "Байр нээх");
            office.isRefused("open", "document", "Нотлох баримт");
            office.fill("open", "document", "Шүүхийн шийдвэр 2026/11");
            office.press("open", "Байр нээх");
            office.isTold("Нэмэлт байр нээлээ");
            office.look("guardians-place");
            browser.open("/linking/approval?id=" + second);
            office.press("approve", "Зөвшөөрөх");
            office.isTold("Хүсэлтийг зөвшөөрлөө");
            browser.open("/linking/guardians?id=" + pupil);
            LinkTables.review(pupil);
            office.pressInRow("Хоёрдугаар", "Өөрчлөх");
            office.press("review", "Үлдээх");
            office.isTold("Холбоосыг үлдээлээ");
            office.pressInRow("Хоёрдугаар", "Өөрчлөх");
            office.press("revoke", "Холбоосыг цуцлах");
            office.agree();
            office.isRefused("revoke", "reason", "Шалтгаан");
            office.fill("revoke", "reason", "Шүүх шийдсэн");
            office.look("guardians-revoke");
            office.press("revoke", "Холбоосыг цуцлах");
            office.agree();
            office.isTold("Холбоосыг цуцаллаа");
            assertThat(row(browser, "Хоёрдугаар")).containsText("Шүүх шийдсэн");
            browser.open("/linking/guardians?id=" + pupil);
            office.pressInRow("2-р байр", "Байрыг хаах");
            office.isTold("Чөлөөт байрыг хаалаа");
            browser.isSilent();
        }
    }

    @ParameterizedTest
    @CsvSource({"360, Рэнцэнбат", "1440, Рэнцэнмаа"})
    void nobody_is_linked_with_a_pupil_whom_a_court_protects(int width, String name) {
        UUID pupil = LinkTables.pupil(name);
        UUID request = LinkTables.request(pupil, "Даваахүү");
        try (Browser browser = new Browser(width, "mn")) {
            SchoolOffice office = new SchoolOffice(browser);
            office.signIn("manager");
            browser.open("/registry/pupil?id=" + pupil);
            office.follow("Асран хамгаалагчид");
            office.openDetails("Шүүхийн хамгаалалт");
            office.fill("protect", "reason", "Аюултай");
            office.fill("protect", "document", "Шийдвэр 77");
            office.press("protect", "Хамгаалалтад авах");
            office.isTold("хамгаалалтад авлаа");
            office.sees("Шийдвэр 77");
            office.look("guardians-protected");
            browser.open("/linking/approval?id=" + request);
            office.sees("Хэнийг ч холбохгүй");
            assertThat(browser.page.locator("[id=approve]")).hasCount(0);
            browser.open("/linking/guardians?id=" + pupil);
            office.openDetails("Шүүхийн хамгаалалт");
            office.fill("lift", "reason", "Хугацаа дууссан");
            office.press("lift", "Хамгаалалтыг зогсоох");
            office.isTold("Хамгаалалтыг зогсоолоо");
            browser.isSilent();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Browser.PHONE, Browser.DESK})
    void plain_requests_are_approved_together_and_each_failure_is_told(int width) {
        String name = "Сувд" + (width == Browser.PHONE ? "эрдэнэ" : "аа");
        UUID one = LinkTables.request(LinkTables.pupil(name), "Сүхбат");
        UUID two = LinkTables.request(LinkTables.pupil(name), "Сүхээ");
        UUID contested = LinkTables.pupil(name);
        UUID three = LinkTables.request(contested, "Сүрэн");
        try (Browser browser = new Browser(width, "mn")) {
            SchoolOffice office = new SchoolOffice(browser);
            office.signIn("teacher");
            browser.open("/linking/approvals?state=PENDING&q=" + name);
            office.press("list", "Сонгосныг зөвшөөрөх");
            assertThat(browser.page.locator(".notice.warn")).containsText("эхлээд сонгоно уу");
            browser.open("/linking/approvals?state=PENDING&q=" + name);
            assertThat(browser.page.locator("input[name=chosen]")).hasCount(3);
            Locator boxes = browser.page.locator("input[name=chosen]");
            boxes.first().click();
            boxes.nth(1).press("Space");
            boxes.nth(2).press("Space");
            office.look("approvals-chosen");
            LinkTables.request(contested, "Өөрхүн");
            office.press("list", "Сонгосныг зөвшөөрөх");
            office.isTold("2 хүсэлтийг зөвшөөрлөө");
            assertThat(browser.page.locator("[id=list] .notice.warn")).containsText("нэг бүрчлэн нээж шийднэ үү");
            assertEquals("APPROVED", LinkTables.status(one));
            assertEquals("APPROVED", LinkTables.status(two));
            assertEquals("PENDING", LinkTables.status(three));
            office.look("approvals-approved");
            assertThat(browser.page.locator("[id=list] tbody tr")).hasCount(2);
            browser.isSilent();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "360, ru, manager, /linking/approvals /linking/approvals?q=ббббб /linking/without-guardian",
        "1440, mn, manager, /linking/approvals /linking/without-guardian",
        "360, mn, teacher, /linking/approvals /linking/without-guardian",
        "1440, kk, teacher, /linking/approvals?state=DENIED /linking/approvals?state=XYZ",
        "1440, en, director, /linking/approvals /linking/without-guardian"
    })
    void each_page_stands_in_nobodys_way(int width, String language, String who, String pages) {
        try (Browser browser = new Browser(width, language)) {
            browser.signIn(who + "@demo.mn", Browser.DEMO_PASSWORD);
            for (String page : pages.split(" ", -1)) {
                browser.open(page);
                assertThat(browser.page.locator("#main h1")).isVisible();
                browser.look(who + page.replaceAll("[^a-zA-Z]+", "-"));
            }
        }
    }

    private static Locator row(Browser browser, String text) {
        return browser.page.locator("tr").filter(new Locator.FilterOptions().setHasText(text));
    }
}
