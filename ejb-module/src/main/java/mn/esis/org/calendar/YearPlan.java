package mn.esis.org.calendar;

import java.util.List;
import mn.esis.org.calendar.CalendarView.TermView;
import mn.esis.org.calendar.CalendarView.YearView;

/** An academic year with its terms. */
public record YearPlan(YearView year, List<TermView> terms) {}
