package mn.esis.org.model.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mn.esis.shared.model.Refusal;
import org.junit.jupiter.api.Test;

class TermDaysTest {

    private static final AcademicYear YEAR = new AcademicYear(2026, Instant.EPOCH);
    private static final LocalDate IN_TERM_TWO = LocalDate.of(2026, 11, 23);
    private final List<TermDays> terms = new ArrayList<>(List.of(
            days("2026-09-01", "2026-10-30"),
            days("2026-11-02", "2026-12-25"),
            days("2027-01-18", "2027-03-26"),
            days("2027-04-05", "2027-05-31")));

    @Test
    void accepts_four_terms_one_behind_the_other() {
        assertEquals(List.of(), wrong());
    }

    @Test
    void refuses_terms_that_overlap_even_by_a_day() {
        terms.set(1, days("2026-10-30", "2026-12-25"));
        assertEquals(List.of("firstDay2 TERM_OVERLAPS"), wrong());
    }

    @Test
    void refuses_days_outside_the_year_and_the_wrong_way_round() {
        terms.set(0, days("2026-08-31", "2026-10-30"));
        terms.set(2, days("2027-03-26", "2027-01-18"));
        terms.set(3, days("2027-04-05", "2027-06-01"));
        assertEquals(List.of("firstDay1 OUTSIDE_YEAR", "lastDay3 BEFORE_START", "lastDay4 OUTSIDE_YEAR"), wrong());
    }

    @Test
    void a_term_that_is_over_stays_as_it_was() {
        Term first = new Term(YEAR, 1, LocalDate.of(2026, 9, 1), LocalDate.of(2026, 10, 30));
        assertEquals("lastDay1 TERM_OVER", refusal(first, days("2026-09-01", "2026-10-23")));
    }

    @Test
    void a_running_term_keeps_its_first_day_and_ends_today_at_the_earliest() {
        Term second = new Term(YEAR, 2, LocalDate.of(2026, 11, 2), LocalDate.of(2026, 12, 25));
        assertEquals("firstDay2 TERM_OVER", refusal(second, days("2026-11-09", "2026-12-25")));
        assertEquals("lastDay2 TERM_OVER", refusal(second, days("2026-11-02", "2026-11-20")));
        second.change(days("2026-11-02", "2026-12-18"), IN_TERM_TWO);
        assertEquals(LocalDate.of(2026, 12, 18), second.lastDay());
    }

    @Test
    void a_term_to_come_moves_freely_but_not_into_the_past() {
        Term third = new Term(YEAR, 3, LocalDate.of(2027, 1, 18), LocalDate.of(2027, 3, 26));
        assertEquals("firstDay3 TERM_OVER", refusal(third, days("2026-11-20", "2027-03-26")));
        third.change(days("2027-01-25", "2027-03-26"), IN_TERM_TWO);
        assertEquals(LocalDate.of(2027, 1, 25), third.firstDay());
    }

    private static String refusal(Term term, TermDays days) {
        Refusal refusal = assertThrows(Refusal.class, () -> term.change(days, IN_TERM_TWO));
        return refusal.violations().get(0).field() + " "
                + refusal.violations().get(0).code();
    }

    private List<String> wrong() {
        return TermDays.check(YEAR, terms).stream()
                .map(violation -> violation.field() + " " + violation.code())
                .toList();
    }

    private static TermDays days(String first, String last) {
        return new TermDays(LocalDate.parse(first), LocalDate.parse(last));
    }
}
