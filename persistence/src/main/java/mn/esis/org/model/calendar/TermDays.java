package mn.esis.org.model.calendar;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mn.esis.shared.model.Violation;

/** First and last day of a term, both included. */
public record TermDays(@NotNull LocalDate firstDay, @NotNull LocalDate lastDay) {

    /** The same days a year later, for a first proposal. */
    public TermDays nextYear() {
        return new TermDays(firstDay.plusYears(1), lastDay.plusYears(1));
    }

    /**
     * What is wrong with the terms of a year, at {@code firstDay1} to {@code lastDay4}: each lies inside the year and behind the
     * one before it.
     */
    public static List<Violation> check(AcademicYear year, List<TermDays> terms) {
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            TermDays term = terms.get(i);
            int number = i + 1;
            if (!year.contains(term.firstDay)) {
                violations.add(outside("firstDay" + number, year));
            } else if (i > 0 && !term.firstDay.isAfter(terms.get(i - 1).lastDay)) {
                violations.add(Violation.of("firstDay" + number, "TERM_OVERLAPS", i));
            }
            if (!year.contains(term.lastDay)) {
                violations.add(outside("lastDay" + number, year));
            } else if (term.lastDay.isBefore(term.firstDay)) {
                violations.add(Violation.of("lastDay" + number, "BEFORE_START"));
            }
        }
        return violations;
    }

    private static Violation outside(String field, AcademicYear year) {
        return Violation.of(field, "OUTSIDE_YEAR", year.firstDay(), year.lastDay());
    }
}
