package mn.esis.org.model.calendar;

/** What a day is for a group, and so whether there is school and why not. */
public enum DayKind {
    SCHOOL_DAY,
    HALF_DAY,
    EXTRA_SCHOOL_DAY,
    WEEKEND,
    HOLIDAY,
    QUARANTINE,
    FROST,
    BETWEEN_TERMS,
    OUTSIDE_YEAR;

    public boolean isSchoolDay() {
        return this == SCHOOL_DAY || this == HALF_DAY || this == EXTRA_SCHOOL_DAY;
    }
}
