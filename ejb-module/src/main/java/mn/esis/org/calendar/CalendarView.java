package mn.esis.org.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mn.esis.org.model.calendar.AcademicYear;
import mn.esis.org.model.calendar.CalendarExceptionRow;
import mn.esis.org.model.calendar.Term;

/** The academic year as it is for one organisation. */
public record CalendarView(YearView year, List<TermView> terms, List<CalendarExceptionRow> exceptions) {

    /** An academic year, both days included. */
    public record YearView(UUID id, String name, LocalDate firstDay, LocalDate lastDay) {

        public static YearView of(AcademicYear year) {
            return new YearView(year.id(), year.name(), year.firstDay(), year.lastDay());
        }
    }

    /** A term, both days included, with the version to be given back with a change. */
    public record TermView(int number, LocalDate firstDay, LocalDate lastDay, int version) {

        static TermView of(Term term) {
            return new TermView(term.number(), term.firstDay(), term.lastDay(), term.version());
        }
    }
}
