package mn.esis.it.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The office of a school from start to finish: the ministry plans a year, the personnel officer takes a teacher on, the
 * manager forms a group, enrols, moves and withdraws a pupil, the administrator gives a role, and the teacher leaves.
 */
class SchoolOfficeStoryIT {

    private static final LocalDate TEACHER_BORN = LocalDate.of(1988, 4, 17);
    private static final LocalDate PUPIL_BORN = LocalDate.of(2016, 2, 9);

    @ParameterizedTest
    @CsvSource({"360, в, Солонгоо, 13:00, 13:30, 18:10", "1440, г, Уранзаяа, 18:00, 18:30, 21:00"})
    void an_office_lives_through_a_year(
            int width, String letter, String teacher, String before, String starts, String ends) {
        try (Browser browser = new Browser(width, "mn")) {
            SchoolOffice office = new SchoolOffice(browser);
            office.signIn("admin");
            planYear(office);
            office.signIn("hr");
            takeOn(office, teacher, "T-8" + width);
            office.signIn("manager");
            addShift(office, before, starts, ends);
            formGroup(office, "5" + letter, teacher);
            exceptCalendar(office, "Спортын өдөр " + letter);
            String pupil = enrol(office, "5" + letter);
            move(office, browser, pupil);
            withdraw(office);
            office.signIn("orgadmin");
            grant(office, teacher);
            office.signIn("hr");
            leave(office, teacher);
            office.signIn("manager");
            office.open("/org/groups");
            assertThat(browser.page.locator("tr").filter(row("5" + letter))).containsText("Томилоогүй");
            browser.isSilent();
        }
    }

    private static Locator.FilterOptions row(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static void planYear(SchoolOffice office) {
        office.open("/org/years");
        String proposed = office.field("year", "lastDay1").inputValue();
        office.fill("year", "firstDay2", proposed);
        office.press("year", "Хадгалах");
        office.isRefused("year", "firstDay2", "1-р улирал дууссаны дараах");
        assertThat(office.field("year", "lastDay1")).hasValue(proposed);
        office.look("year-refused");
        office.fill("year", "firstDay2", LocalDate.parse(proposed).plusDays(3).toString());
        office.press("year", "Хадгалах");
        office.isTold("хичээлийн жилийг бүртгэлээ");
        office.look("year-planned");
    }

    private static void takeOn(SchoolOffice office, String teacher, String number) {
        office.open("/registry/staff");
        office.open("/registry/staff-form");
        String register = SchoolOffice.registerNumber(TEACHER_BORN, false);
        office.fill("staff", "registerNumber", register.toLowerCase(Locale.ROOT));
        office.fill("staff", "parentName", "Бaтaa");
        office.fill("staff", "givenName", teacher);
        office.fill("staff", "birthDate", TEACHER_BORN.plusDays(1).toString());
        office.choose("staff", "sex", "Эрэгтэй");
        office.fill("staff", "staffNumber", number);
        office.choose("staff", "position", "Багш");
        office.fill("staff", "from", "2026-09-01");
        office.press("staff", "Хадгалах");
        office.isRefused("staff", "parentName", "«а»");
        office.isRefused("staff", "birthDate", "1988.04.17");
        office.isRefused("staff", "sex", "өөр хүйс");
        assertThat(office.field("staff", "givenName")).hasValue(teacher);
        office.look("staff-refused");
        office.fill("staff", "parentName", "Батаа");
        office.fill("staff", "birthDate", TEACHER_BORN.toString());
        office.choose("staff", "sex", "Эмэгтэй");
        office.press("staff", "Хадгалах");
        office.isTold(teacher);
        office.look("staff-taken-on");
    }

    private static void addShift(SchoolOffice office, String overlapping, String starts, String ends) {
        office.open("/org/organization");
        office.fill("shift", "starts", overlapping);
        office.fill("shift", "ends", ends);
        office.press("shift", "Хадгалах");
        office.isRefused("shift", "starts", "давхцаж");
        office.fill("shift", "starts", starts);
        office.press("shift", "Хадгалах");
        office.isTold("ээлжийн цагийг хадгаллаа");
        office.look("shift-added");
    }

    private static void formGroup(SchoolOffice office, String name, String teacher) {
        office.open("/org/groups");
        office.choose("group", "level", "5-р анги");
        office.fill("group", "name", "5а");
        office.chooseLike("group", "shiftId", "1-р ээлж");
        office.chooseLike("group", "personId", "Батаа " + teacher);
        office.press("group", "Хадгалах");
        office.isRefused("group", "name", "“5а” нэртэй бүлэг байна");
        office.fill("group", "name", name);
        office.press("group", "Хадгалах");
        office.isTold(name + " бүлгийг хадгаллаа");
        office.look("group-formed");
    }

    private static void exceptCalendar(SchoolOffice office, String reason) {
        office.open("/org/calendar");
        office.choose("add", "kind", "Хагас өдөр");
        office.fill("add", "firstDay", "2027-05-14");
        office.fill("add", "lastDay", "2027-05-13");
        office.fill("add", "reason", reason);
        office.press("add", "Нэмэх");
        office.isRefused("add", "lastDay", "өмнө байж болохгүй");
        office.fill("add", "lastDay", "2027-05-14");
        office.press("add", "Нэмэх");
        office.isTold("Онцгой өдрийг нэмлээ");
        office.look("calendar-added");
        office.pressInRow(reason, "Цуцлах");
        office.agree();
        office.isTold("цуцаллаа");
    }

    private static String enrol(SchoolOffice office, String group) {
        office.open("/registry/pupils");
        office.open("/registry/pupil-form");
        office.fill("pupil", "registerNumber", "УЖ16223117");
        office.fill("pupil", "parentName", "а".repeat(200));
        office.fill("pupil", "givenName", "<script>");
        office.fill("pupil", "birthDate", PUPIL_BORN.toString());
        office.choose("pupil", "sex", "Эмэгтэй");
        office.chooseLike("pupil", "groupId", group);
        office.press("pupil", "Хадгалах");
        office.isRefused("pupil", "registerNumber", "Ийм өдөр байхгүй");
        office.isRefused("pupil", "parentName", "60 тэмдэгт");
        office.isRefused("pupil", "givenName", "«<»");
        office.look("pupil-refused");
        office.fill("pupil", "registerNumber", SchoolOffice.registerNumber(PUPIL_BORN, false));
        office.fill("pupil", "parentName", "Өлзийсайхан");
        office.fill("pupil", "givenName", "Ги\u0438\u0306наа");
        office.press("pupil", "Хадгалах");
        office.isTold("мэдээллийг хадгаллаа");
        office.sees("Ги\u0439наа");
        office.sees("шинээр орсон");
        office.look("pupil-enrolled");
        return group;
    }

    private static void move(SchoolOffice office, Browser browser, String from) {
        browser.page.locator("a[href*='pupil-form']").click();
        office.fill("pupil", "givenName", "Гийнамаа");
        office.press("pupil", "Хадгалах");
        office.sees("Өлзийсайхан Гийнамаа");
        office.openDetails("Өөр бүлэгт шилжүүлэх");
        office.chooseLike("move", "groupId", "5б");
        office.press("move", "Шилжүүлэх");
        office.isTold("Бүлгийг 5б болголоо");
        assertThat(browser.page.locator("[id=history]")).containsText("Бүлэг сольсон");
        assertThat(browser.page.locator("[id=history]")).containsText(from);
        office.look("pupil-moved");
    }

    private static void withdraw(SchoolOffice office) {
        office.openDetails("Бүртгэлийг дуусгах");
        office.choose("leave", "reason", "Өөр сургуульд шилжсэн");
        office.press("leave", "Дуусгах");
        office.agree();
        office.isTold("Суралцагчийн бүртгэлийг дуусгалаа");
        office.look("pupil-left");
        office.press("resume", "Дуусгасныг цуцлах");
        office.isTold("Дуусгасныг цуцаллаа");
        office.openDetails("Бүртгэлийг дуусгах");
        office.choose("leave", "reason", "Сургууль завсардсан");
        office.press("leave", "Дуусгах");
        office.agree();
        office.isTold("Суралцагчийн бүртгэлийг дуусгалаа");
        office.open("/registry/promotion");
    }

    private static void grant(SchoolOffice office, String teacher) {
        office.open("/org/roles");
        office.chooseLike("grant", "personId", "Батаа " + teacher);
        office.choose("grant", "role", "Нийгмийн ажилтан");
        office.press("grant", "Олгох");
        office.isTold("Үүргийг олголоо");
        office.look("role-granted");
        office.pressInRow("Батаа " + teacher, "Дуусгах");
        office.agree();
        office.isTold("Үүргийг дуусгалаа");
    }

    private static void leave(SchoolOffice office, String teacher) {
        office.open("/registry/staff?q=" + teacher);
        office.follow("Батаа " + teacher);
        office.look("staff-file");
        office.openDetails("Ажлын бүртгэлийг дуусгах");
        office.choose("departure", "reason", "Өөрийн хүсэлтээр");
        office.press("departure", "Дуусгах");
        office.agree();
        office.isTold("ажлын бүртгэлийг дуусгалаа");
        office.look("staff-left");
    }
}
