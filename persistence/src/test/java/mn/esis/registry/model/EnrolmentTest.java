package mn.esis.registry.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import mn.esis.org.model.GradeLevel;
import mn.esis.org.model.Organization;
import mn.esis.org.model.Shift;
import mn.esis.org.model.StudyGroup;
import mn.esis.org.model.calendar.AcademicYear;
import mn.esis.shared.model.Refusal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class EnrolmentTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private final Organization school = school("S1");
    private final AcademicYear year = new AcademicYear(2026, Instant.EPOCH);
    private final StudyGroup a = group(school, "5а");
    private final StudyGroup b = group(school, "5б");
    private final Pupil pupil = new Pupil(UUID.randomUUID(), Instant.EPOCH);

    @Test
    void begins_inside_the_academic_year_and_not_in_the_future() {
        assertEquals("OUTSIDE_YEAR", wrong(() -> begin(LocalDate.of(2026, 8, 31))));
        assertEquals("IN_FUTURE", wrong(() -> begin(TODAY.plusDays(1))));
        assertEquals(a.id(), begin(TODAY).groupId());
    }

    @Test
    void goes_on_in_the_other_group_on_the_day_it_ends_here() {
        Enrolment first = begin(LocalDate.of(2026, 9, 1));

        Enrolment second = first.moveTo(b, TODAY, TODAY, Instant.EPOCH);

        assertEquals(TODAY, first.validTo());
        assertEquals(Enrolment.End.GROUP_CHANGE, first.endReason());
        assertEquals(TODAY, second.validFrom());
        assertEquals(b.id(), second.groupId());
        assertNull(second.validTo());
    }

    @Test
    void moves_neither_to_the_same_group_nor_to_another_school() {
        Enrolment enrolment = begin(LocalDate.of(2026, 9, 1));

        assertEquals("SAME_GROUP", wrong(() -> enrolment.moveTo(a, TODAY, TODAY, Instant.EPOCH)));
        assertEquals("UNKNOWN", wrong(() -> enrolment.moveTo(group(school("S2"), "5а"), TODAY, TODAY, Instant.EPOCH)));
    }

    @Test
    void ends_once_and_not_before_it_began() {
        Enrolment enrolment = begin(LocalDate.of(2026, 9, 10));

        assertEquals(
                "BEFORE_ENROLMENT", wrong(() -> enrolment.end(LocalDate.of(2026, 9, 9), Enrolment.End.LEFT, TODAY)));
        enrolment.end(TODAY, Enrolment.End.LEFT, TODAY);
        assertThrows(Refusal.class, () -> enrolment.end(TODAY, Enrolment.End.TRANSFER, TODAY));
    }

    @Test
    void a_mistaken_one_counts_for_no_day() {
        Enrolment enrolment = begin(LocalDate.of(2026, 9, 10));

        enrolment.end(TODAY, Enrolment.End.ENTERED_IN_ERROR, TODAY);

        assertEquals(enrolment.validFrom(), enrolment.validTo());
    }

    @Property
    void moving_again_and_again_leaves_neither_gap_nor_overlap(
            @ForAll @Size(max = 8) List<@IntRange(min = 0, max = 60) Integer> days) {
        Enrolment last = begin(LocalDate.of(2026, 9, 1));
        for (int after : days.stream().sorted().toList()) {
            LocalDate day = LocalDate.of(2026, 9, 1).plusDays(after);
            Enrolment next = last.moveTo(last.groupId().equals(a.id()) ? b : a, day, TODAY, Instant.EPOCH);

            assertEquals(last.validTo(), next.validFrom());
            assertFalse(last.validTo().isBefore(last.validFrom()));
            last = next;
        }
    }

    @Test
    void leaving_for_good_is_what_the_pupil_remembers() {
        pupil.leave(Enrolment.End.GRADUATED);
        assertEquals(Pupil.Status.GRADUATED, pupil.status());
        pupil.leave(Enrolment.End.TRANSFER);
        assertEquals(Pupil.Status.LEFT, pupil.status());
        pupil.comeBack();
        assertEquals(Pupil.Status.ENROLLED, pupil.status());
    }

    private Enrolment begin(LocalDate from) {
        return Enrolment.begin(pupil, a, year, from, Enrolment.Start.NEW, TODAY, Instant.EPOCH);
    }

    private static String wrong(Runnable act) {
        return assertThrows(Refusal.class, act::run).violations().get(0).code();
    }

    private static Organization school(String code) {
        return new Organization(
                UUID.randomUUID(),
                Organization.Kind.SCHOOL,
                code,
                code,
                ZoneId.of("Asia/Hovd"),
                List.of("mn"),
                Instant.EPOCH);
    }

    private StudyGroup group(Organization at, String name) {
        Shift shift = new Shift(at.id(), 1, LocalTime.of(8, 0), LocalTime.of(13, 0));
        return new StudyGroup(at, year, new GradeLevel(5), name, shift, Instant.EPOCH);
    }
}
