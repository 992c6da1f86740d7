package mn.esis.org.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.LocalTime;
import java.util.UUID;
import mn.esis.shared.model.Aggregate;
import mn.esis.shared.model.Uuid7;

/** The hours in which a part of a school learns; schools with too few rooms have two or three. */
@Entity
public class Shift extends Aggregate {

    @Column(name = "school_id")
    private UUID schoolId;

    private int number;
    private LocalTime starts;
    private LocalTime ends;

    protected Shift() {}

    public Shift(UUID schoolId, int number, LocalTime starts, LocalTime ends) {
        super(Uuid7.next());
        this.schoolId = schoolId;
        this.number = number;
        this.starts = starts;
        this.ends = ends;
    }

    public UUID schoolId() {
        return schoolId;
    }

    public int number() {
        return number;
    }

    public LocalTime starts() {
        return starts;
    }

    public LocalTime ends() {
        return ends;
    }
}
