package mn.esis.org;

import java.util.List;
import mn.esis.org.CalendarView.TermView;
import mn.esis.org.CalendarView.YearView;

/** An academic year with its terms. */
public record YearPlan(YearView year, List<TermView> terms) {}
