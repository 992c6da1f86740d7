package mn.esis.org.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import mn.esis.org.model.Organization.Kind;
import mn.esis.org.model.calendar.AcademicYear;
import mn.esis.shared.model.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StudyGroupTest {

    private final Organization school = new Organization(
            UUID.randomUUID(),
            Kind.SCHOOL,
            "S1",
            "1-р сургууль",
            ZoneId.of("Asia/Ulaanbaatar"),
            List.of("mn"),
            Instant.EPOCH);
    private final AcademicYear year = new AcademicYear(2026, Instant.EPOCH);
    private final Shift shift = new Shift(school.id(), 1, LocalTime.of(8, 0), LocalTime.of(13, 0));

    @Test
    void keeps_its_name_composed_and_tidy() {
        // й decomposed, as some phones write it
        assertEquals("5 й", group(" 5  и\u0306 ").name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"5a", "", "<script>", "5а'", "5а5а5а5а5а5а5а5а5а5а5а"})
    void refuses_a_name_that_is_not_cyrillic_or_too_long(String name) {
        Refusal refusal = assertThrows(Refusal.class, () -> group(name));

        assertEquals(OrgRefusal.GROUP_INVALID, refusal.code());
        assertEquals("name", refusal.violations().get(0).field());
    }

    @Test
    void refuses_a_grade_that_is_not_taught_there() {
        Refusal refusal = assertThrows(
                Refusal.class, () -> new StudyGroup(school, year, GradeLevel.ofAge(4), "Нахиа", shift, Instant.EPOCH));

        assertEquals("LEVEL_NOT_TAUGHT", refusal.violations().get(0).code());
    }

    @Test
    void refuses_the_shift_of_another_school() {
        Shift foreign = new Shift(UUID.randomUUID(), 1, LocalTime.of(8, 0), LocalTime.of(13, 0));
        StudyGroup group = group("5а");

        assertThrows(Refusal.class, () -> group.change("5б", foreign));
        assertEquals(shift.id(), group.shiftId());
    }

    private StudyGroup group(String name) {
        return new StudyGroup(school, year, new GradeLevel(5), name, shift, Instant.EPOCH);
    }
}
