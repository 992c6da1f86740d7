package mn.esis.org.model.calendar;

import java.time.LocalDate;
import java.util.UUID;
import mn.esis.org.model.GradeLevel;

/** An exception of the calendar as it reaches one organisation, from itself or from above. */
public record CalendarExceptionRow(
        UUID id,
        UUID organizationId,
        String organizationName,
        int levelFrom,
        int levelTo,
        LocalDate firstDay,
        LocalDate lastDay,
        CalendarException.Kind kind,
        String reason) {

    public boolean isFor(int level) {
        return levelFrom <= level && level <= levelTo;
    }

    public boolean isForAll() {
        return levelFrom == GradeLevel.LOWEST.level() && levelTo == GradeLevel.HIGHEST.level();
    }
}
