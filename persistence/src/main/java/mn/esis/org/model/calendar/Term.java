package mn.esis.org.model.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import mn.esis.org.model.OrgRefusal;
import mn.esis.shared.model.Aggregate;
import mn.esis.shared.model.Refusal;
import mn.esis.shared.model.Uuid7;
import mn.esis.shared.model.Violation;

/** One of the four parts of an academic year; between them there is no school. */
@Entity
public class Term extends Aggregate {

    @Column(name = "academic_year_id")
    private UUID academicYearId;

    private int number;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    protected Term() {}

    public Term(AcademicYear year, int number, LocalDate firstDay, LocalDate lastDay) {
        super(Uuid7.next());
        this.academicYearId = year.id();
        this.number = number;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
    }

    /**
     * Moves the days that are still to come; what has been school stays school.
     *
     * @throws Refusal YEAR_BEGUN at the day that is over, before or after
     */
    public void change(TermDays days, LocalDate today) {
        keepPast("firstDay", firstDay, days.firstDay(), today);
        keepPast("lastDay", lastDay, days.lastDay(), today);
        firstDay = days.firstDay();
        lastDay = days.lastDay();
    }

    private void keepPast(String field, LocalDate before, LocalDate after, LocalDate today) {
        if (!after.equals(before) && (before.isBefore(today) || after.isBefore(today))) {
            throw Refusal.at(OrgRefusal.YEAR_BEGUN, Violation.of(field + number, "TERM_OVER"));
        }
    }

    public UUID academicYearId() {
        return academicYearId;
    }

    public int number() {
        return number;
    }

    public LocalDate firstDay() {
        return firstDay;
    }

    public LocalDate lastDay() {
        return lastDay;
    }
}
