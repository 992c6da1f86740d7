package mn.esis.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import mn.esis.org.model.GradeLevel;
import mn.esis.org.model.Organization;
import mn.esis.org.model.calendar.AcademicYear;
import mn.esis.org.model.calendar.CalendarException;
import mn.esis.org.model.calendar.CalendarException.Kind;
import mn.esis.org.model.calendar.Term;

/** The academic year of today with its terms and holidays. */
final class DemoCalendar {

    /** First day of the lunar new year, which no formula gives. */
    private static final Map<Integer, LocalDate> WHITE_MONTH = Map.of(
            2026, LocalDate.of(2026, 2, 18),
            2027, LocalDate.of(2027, 2, 7),
            2028, LocalDate.of(2028, 2, 26),
            2029, LocalDate.of(2029, 2, 14));

    final AcademicYear year;
    private final int start;
    private final Instant now;

    DemoCalendar(LocalDate today, Instant now) {
        this.start = AcademicYear.startYear(today);
        this.year = new AcademicYear(start, now);
        this.now = now;
    }

    /** Four terms, each from a Monday (the first from the first of September) to a Friday or the last of May. */
    List<Term> terms() {
        return List.of(
                new Term(year, 1, year.firstDay(), friday(start, Month.OCTOBER, 24)),
                new Term(year, 2, monday(start, Month.NOVEMBER, 2), friday(start, Month.DECEMBER, 25)),
                new Term(year, 3, monday(start + 1, Month.JANUARY, 18), friday(start + 1, Month.MARCH, 20)),
                new Term(year, 4, monday(start + 1, Month.APRIL, 1), year.lastDay()));
    }

    List<CalendarException> exceptions(DemoPlaces places) {
        LocalDate whiteMonth = WHITE_MONTH.getOrDefault(start + 1, LocalDate.of(start + 1, 2, 15));
        LocalDate extraDay = saturday(start, Month.OCTOBER, 10);
        LocalDate frost = monday(start + 1, Month.JANUARY, 18);
        LocalDate quarantine = monday(start, Month.OCTOBER, 12);
        return List.of(
                forAll(
                        places.country,
                        LocalDate.of(start, 11, 26),
                        1,
                        Kind.HOLIDAY,
                        "Бүгд Найрамдах Улс тунхагласан өдөр"),
                forAll(
                        places.country,
                        LocalDate.of(start, 12, 29),
                        1,
                        Kind.HOLIDAY,
                        "Үндэсний эрх чөлөө, тусгаар тогтнолоо сэргээсний баяр"),
                forAll(places.country, LocalDate.of(start + 1, 1, 1), 1, Kind.HOLIDAY, "Шинэ жил"),
                forAll(places.country, whiteMonth, 3, Kind.HOLIDAY, "Цагаан сар"),
                forAll(
                        places.country,
                        LocalDate.of(start + 1, 3, 8),
                        1,
                        Kind.HOLIDAY,
                        "Олон улсын эмэгтэйчүүдийн өдөр"),
                forAll(places.school1, extraDay, 1, Kind.EXTRA_SCHOOL_DAY, "Нээлттэй хаалганы өдөр"),
                forGrades(places.aimag, frost, 5, 1, 5, Kind.FROST, "Хүйтний улмаас бага ангийн хичээл завсарласан"),
                forGrades(places.school2, quarantine, 3, 1, 2, Kind.QUARANTINE, "Томуугийн хорио цээр"));
    }

    private CalendarException forAll(Organization place, LocalDate first, int days, Kind kind, String reason) {
        return forGrades(place, first, days, GradeLevel.LOWEST.level(), GradeLevel.HIGHEST.level(), kind, reason);
    }

    private CalendarException forGrades(
            Organization place, LocalDate first, int days, int from, int to, Kind kind, String reason) {
        return new CalendarException(
                place, new GradeLevel(from), new GradeLevel(to), first, first.plusDays(days - 1L), kind, reason, now);
    }

    private static LocalDate monday(int year, Month month, int day) {
        return LocalDate.of(year, month, day).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    }

    private static LocalDate friday(int year, Month month, int day) {
        return LocalDate.of(year, month, day).with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
    }

    private static LocalDate saturday(int year, Month month, int day) {
        return LocalDate.of(year, month, day).with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
    }
}
