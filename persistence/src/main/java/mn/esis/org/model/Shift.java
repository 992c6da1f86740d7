package mn.esis.org.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import mn.esis.shared.model.Aggregate;
import mn.esis.shared.model.Refusal;
import mn.esis.shared.model.Uuid7;
import mn.esis.shared.model.Violation;

/** The hours in which a part of a school learns; schools with too few rooms have two or three. */
@Entity
public class Shift extends Aggregate {

    @Column(name = "school_id")
    private UUID schoolId;

    private int number;
    private LocalTime starts;
    private LocalTime ends;

    protected Shift() {}

    /** Gives it other hours; {@code others} are the shifts of the same school. */
    public void change(LocalTime newStarts, LocalTime newEnds, List<Shift> others) {
        if (!newStarts.isBefore(newEnds)) {
            throw Refusal.at(OrgRefusal.SHIFT_INVALID, Violation.of("ends", "BEFORE_START"));
        }
        others.stream()
                .filter(other -> !other.equals(this))
                .filter(other -> newStarts.isBefore(other.ends) && other.starts.isBefore(newEnds))
                .findFirst()
                .ifPresent(other -> {
                    throw Refusal.at(OrgRefusal.SHIFT_INVALID, Violation.of("starts", "SHIFT_OVERLAPS", other.number));
                });
        starts = newStarts;
        ends = newEnds;
    }

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
