package mn.esis.it.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import mn.esis.it.env.TestEnvironment;
import org.junit.jupiter.api.Test;

/**
 * Two do the same at the same time. The first one's transaction is open, so the second one's rules do not see it and the
 * database makes it wait; when the first has committed, the second is refused in words.
 */
class LostRaceIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String FORM_GROUP =
            "insert into study_group (id, version, school_id, academic_year_id, level, name, shift_id, created_at)"
                    + " select gen_random_uuid(), 1, school_id, academic_year_id, level, ?, shift_id, now()"
                    + " from study_group where name = '6а' and school_id = (select id from organization where code = 'BG-01')";

    /** A group of this name may stay behind: no other test forms one. */
    @Test
    void who_forms_the_same_group_a_moment_later_is_told_that_the_name_is_taken() throws SQLException {
        try (Browser browser = new Browser(Browser.DESK, "mn");
                Connection first = TestEnvironment.get().app().getConnection()) {
            SchoolOffice office = new SchoolOffice(browser);
            office.signIn("manager");
            browser.open("/org/groups");
            office.choose("group", "level", "6-р анги");
            office.fill("group", "name", "6я");
            office.chooseLike("group", "shiftId", "1-р ээлж");
            first.setAutoCommit(false);
            try (PreparedStatement form = first.prepareStatement(FORM_GROUP)) {
                form.setString(1, "6Я");
                assertEquals(1, form.executeUpdate());
            }
            office.press("group", "Хадгалах");
            awaitSomebodyWaiting();
            first.commit();
            office.isRefused("Ийм нэртэй бүлэг энэ хичээлийн жилд байна");
            assertEquals("6я", office.field("group", "name").inputValue());
            browser.isSilent();
        }
    }

    @Test
    void who_corrects_what_another_has_corrected_meanwhile_is_told_so() {
        try (Browser slow = new Browser(Browser.DESK, "mn");
                Browser quick = new Browser(Browser.DESK, "mn")) {
            SchoolOffice slower = new SchoolOffice(slow);
            SchoolOffice quicker = new SchoolOffice(quick);
            for (SchoolOffice office : List.of(slower, quicker)) {
                office.signIn("manager");
                office.open(
                        "/registry/pupils?q=%D0%91%D0%B0%D1%82%D0%B1%D0%BE%D0%BB%D0%B4+%D0%9D%D0%BE%D0%BC%D0%B8%D0%BD");
                office.follow("Батболд Номин");
            }
            slow.page.locator("a[href*='pupil-form']").click();
            quick.page.locator("a[href*='pupil-form']").click();
            quicker.fill("pupil", "familyName", "Баяд");
            quicker.press("pupil", "Хадгалах");
            quicker.isTold("мэдээллийг хадгаллаа");
            slower.fill("pupil", "familyName", "Дөрвөд");
            slower.press("pupil", "Хадгалах");
            slower.isRefused("Өөр хүн өөрчилсөн байна");
            assertEquals("Дөрвөд", slower.field("pupil", "familyName").inputValue());
            quick.page.locator("a[href*='pupil-form']").click();
            quicker.fill("pupil", "familyName", "Боржигон");
            quicker.press("pupil", "Хадгалах");
            quicker.isTold("мэдээллийг хадгаллаа");
        }
    }

    private static void awaitSomebodyWaiting() throws SQLException {
        Instant patience = Instant.now().plus(PATIENCE);
        boolean waiting = false;
        try (Connection connection = TestEnvironment.get().owner().getConnection();
                PreparedStatement look =
                        connection.prepareStatement("select exists (select from pg_locks l where not l.granted)")) {
            while (!waiting && Instant.now().isBefore(patience)) {
                try (ResultSet row = look.executeQuery()) {
                    row.next();
                    waiting = row.getBoolean(1);
                }
                LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            }
        }
        assertTrue(waiting, "the second one never reached the database");
    }
}
