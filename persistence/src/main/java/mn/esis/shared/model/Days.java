package mn.esis.shared.model;

import java.time.LocalDate;

/** What can be a day in a register: a slip of the year is no day of 20026, which the database could not even compare. */
public final class Days {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private Days() {}

    /** @throws Refusal with {@code DAY_IMPOSSIBLE} at the field when it lies before 1900 or behind 2200 */
    public static void requireSensible(RefusalCode code, String field, LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw Refusal.at(code, Violation.of(field, "DAY_IMPOSSIBLE"));
        }
    }
}
