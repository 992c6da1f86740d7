package mn.esis.org.model.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import mn.esis.shared.model.Aggregate;
import mn.esis.shared.model.Uuid7;

/** From the first of September to the last of May, the same in the whole country. */
@Entity
@Table(name = "academic_year")
public class AcademicYear extends Aggregate {

    private static final int SUMMER_MONTHS = 3;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "created_at")
    private Instant createdAt;

    protected AcademicYear() {}

    public AcademicYear(int startYear, Instant now) {
        super(Uuid7.next());
        this.firstDay = LocalDate.of(startYear, Month.SEPTEMBER, 1);
        this.lastDay = LocalDate.of(startYear + 1, Month.MAY, 31);
        this.createdAt = now;
    }

    /** The year in which the academic year begins that a day belongs to; the summer belongs to the one just over. */
    public static int startYear(LocalDate day) {
        return day.getMonthValue() >= Month.SEPTEMBER.getValue() ? day.getYear() : day.getYear() - 1;
    }

    public LocalDate firstDay() {
        return firstDay;
    }

    public LocalDate lastDay() {
        return lastDay;
    }

    /** As people write it: 2026–2027. */
    public String name() {
        return firstDay.getYear() + "–" + lastDay.getYear();
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    /** The summer before it begins, in which its groups take pupils already. */
    public boolean isInSummerBefore(LocalDate day) {
        return day.isBefore(firstDay) && !day.isBefore(firstDay.minusMonths(SUMMER_MONTHS));
    }

    /** From which day counts what is recorded today: in the summer before from the first, else from today. */
    public LocalDate countsFrom(LocalDate today) {
        return isInSummerBefore(today) ? firstDay : today;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
