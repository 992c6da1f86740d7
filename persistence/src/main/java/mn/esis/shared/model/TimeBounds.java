package mn.esis.shared.model;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** Days and moments as people send them. What is outside of the years 1900 to 2200 is a slip, and PostgreSQL has an end too. */
public final class TimeBounds {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private TimeBounds() {}

    /** @throws DateTimeException when it is no day as in ISO 8601 or outside of the bounds */
    public static LocalDate day(String text) {
        LocalDate day = LocalDate.parse(text);
        check(day.getYear());
        return day;
    }

    /** @throws DateTimeException when it is no moment as in ISO 8601 or outside of the bounds */
    public static Instant moment(String text) {
        OffsetDateTime moment = OffsetDateTime.parse(text);
        check(moment.getYear());
        return moment.toInstant();
    }

    /** @throws Refusal with {@code DAY_IMPOSSIBLE} at the field */
    public static void requireInside(RefusalCode code, String field, LocalDate day) {
        if (isOutside(day.getYear())) {
            throw Refusal.at(code, Violation.of(field, "DAY_IMPOSSIBLE"));
        }
    }

    private static boolean isOutside(int year) {
        return year < FIRST_YEAR || year > LAST_YEAR;
    }

    private static void check(int year) {
        if (isOutside(year)) {
            throw new DateTimeException("outside of " + FIRST_YEAR + " to " + LAST_YEAR);
        }
    }
}
