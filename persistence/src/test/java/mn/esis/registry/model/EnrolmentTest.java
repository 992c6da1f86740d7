package mn.esis.registry.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import mn.esis.org.model.GradeLevel;
import mn.esis.org.model.Organization;
import mn.esis.org.model.Shift;
import mn.esis.org.model.StudyGroup;
import mn.esis.org.model.StudyGroups.Place;
import mn.esis.org.model.calendar.AcademicYear;
import mn.esis.shared.model.Refusal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class EnrolmentTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final ZoneId ZONE = ZoneId.of("Asia/Hovd");
    private static final Instant NOW = TODAY.atTime(23, 0).atZone(ZONE).toInstant();
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

        Enrolment second = first.moveTo(place(b), TODAY, NOW);

        assertEquals(TODAY, first.validTo());
        assertEquals(Enrolment.End.GROUP_CHANGE, first.endReason());
        assertEquals(TODAY, second.validFrom());
        assertEquals(b.id(), second.groupId());
        assertNull(second.validTo());
    }

    @Test
    void moves_neither_to_the_same_group_nor_to_another_school() {
        Enrolment enrolment = begin(LocalDate.of(2026, 9, 1));

        assertEquals("SAME_GROUP", wrong(() -> enrolment.moveTo(place(a), TODAY, NOW)));
        assertEquals("UNKNOWN", wrong(() -> enrolment.moveTo(place(group(school("S2"), "5а")), TODAY, NOW)));
    }

    @Test
    void ends_once_and_not_before_it_began() {
        Enrolment enrolment = begin(LocalDate.of(2026, 9, 10));

        assertEquals(
                "BEFORE_ENROLMENT",
                wrong(() -> enrolment.end(LocalDate.of(2026, 9, 9), Enrolment.End.LEFT, TODAY, NOW)));
        enrolment.end(TODAY, Enrolment.End.LEFT, TODAY, NOW);
        assertThrows(Refusal.class, () -> enrolment.end(TODAY, Enrolment.End.TRANSFER, TODAY, NOW));
    }

    @Test
    void a_mistaken_one_counts_for_no_day() {
        Enrolment enrolment = begin(LocalDate.of(2026, 9, 10));

        enrolment.end(TODAY, Enrolment.End.ENTERED_IN_ERROR, TODAY, NOW);

        assertEquals(enrolment.validFrom(), enrolment.validTo());
    }

    @Property
    void moving_again_and_again_leaves_neither_gap_nor_overlap(
            @ForAll @Size(max = 8) List<@IntRange(min = 0, max = 60) Integer> days) {
        Enrolment last = begin(LocalDate.of(2026, 9, 1));
        for (int after : days.stream().sorted().toList()) {
            LocalDate day = LocalDate.of(2026, 9, 1).plusDays(after);
            Enrolment next = last.moveTo(place(last.groupId().equals(a.id()) ? b : a), day, NOW);

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

    @Test
    void goes_on_in_a_group_of_the_next_year_by_promotion() {
        Enrolment first = begin(TODAY);

        Enrolment next = first.moveTo(nextYear(LocalDate.of(2027, 9, 2)), null, NOW);

        assertEquals(Enrolment.End.PROMOTION, first.endReason());
        assertEquals(Enrolment.Start.PROMOTION, next.startReason());
        assertEquals(LocalDate.of(2027, 9, 2), next.validFrom());
        assertEquals(next.validFrom(), first.validTo());
        assertEquals("UNKNOWN", wrong(() -> next.moveTo(place(b), null, NOW)));
    }

    @Test
    void in_the_summer_the_coming_year_counts_from_its_first_day() {
        LocalDate summer = LocalDate.of(2027, 6, 1);
        Enrolment promoted = begin(TODAY).moveTo(nextYear(summer), null, NOW);
        Enrolment enrolled = Enrolment.begin(pupil, nextYear(summer), null, Enrolment.Start.NEW, NOW);

        assertEquals(LocalDate.of(2027, 9, 1), promoted.validFrom());
        assertEquals(LocalDate.of(2027, 9, 1), enrolled.validFrom());
        assertEquals(
                "OUTSIDE_YEAR",
                wrong(() -> Enrolment.begin(pupil, nextYear(summer.minusDays(1)), null, Enrolment.Start.NEW, NOW)));
    }

    @Test
    void the_next_one_begins_as_what_it_is() {
        UUID elsewhere = UUID.randomUUID();
        assertEquals(Enrolment.Start.TRANSFER, ended(Enrolment.End.TRANSFER).nextStart(elsewhere));
        assertEquals(Enrolment.Start.RETURN, ended(Enrolment.End.LEFT).nextStart(school.id()));
        assertEquals(Enrolment.Start.NEW, ended(Enrolment.End.GRADUATED).nextStart(elsewhere));
        Refusal refusal =
                assertThrows(Refusal.class, () -> ended(Enrolment.End.DECEASED).nextStart(elsewhere));
        assertEquals(RegistryRefusal.PUPIL_DECEASED, refusal.code());
    }

    @Test
    void an_end_is_taken_back_on_its_day_only() {
        Enrolment enrolment = ended(Enrolment.End.LEFT);

        assertThrows(Refusal.class, () -> enrolment.resume(ZONE, NOW.plus(1, ChronoUnit.DAYS)));
        enrolment.resume(ZONE, NOW);

        assertNull(enrolment.validTo());
        assertNull(enrolment.endReason());
        assertThrows(Refusal.class, () -> enrolment.resume(ZONE, NOW));
    }

    @Test
    void the_last_day_shown_is_the_last_in_the_group() {
        EnrolmentRow row = new EnrolmentRow(
                UUID.randomUUID(), "", "5а", TODAY.minusDays(9), TODAY, Enrolment.Start.NEW, Enrolment.End.LEFT);
        assertEquals(TODAY.minusDays(1), row.lastDay());
    }

    private Enrolment ended(Enrolment.End reason) {
        Enrolment enrolment = begin(LocalDate.of(2026, 9, 1));
        enrolment.end(TODAY, reason, TODAY, NOW);
        return enrolment;
    }

    private Place place(StudyGroup group) {
        return new Place(group, year, ZONE, TODAY);
    }

    private Place nextYear(LocalDate today) {
        AcademicYear next = new AcademicYear(2027, NOW);
        Shift shift = new Shift(school.id(), 1, LocalTime.of(8, 0), LocalTime.of(13, 0));
        return new Place(new StudyGroup(school, next, new GradeLevel(6), "6а", shift, NOW), next, ZONE, today);
    }

    private Enrolment begin(LocalDate from) {
        return Enrolment.begin(pupil, place(a), from, Enrolment.Start.NEW, NOW);
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
