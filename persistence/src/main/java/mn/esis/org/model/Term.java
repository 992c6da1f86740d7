package mn.esis.org.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import mn.esis.shared.model.Aggregate;
import mn.esis.shared.model.Uuid7;

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
