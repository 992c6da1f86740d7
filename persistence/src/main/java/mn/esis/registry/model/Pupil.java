package mn.esis.registry.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import mn.esis.shared.model.Aggregate;
import mn.esis.shared.model.Uuid7;

/** A person who learns or has learned. Where, tell the enrolments. */
@Entity
public class Pupil extends Aggregate {

    /** What the enrolments amount to. */
    public enum Status {
        ENROLLED,
        LEFT,
        GRADUATED
    }

    @Column(name = "person_id", updatable = false)
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    protected Pupil() {}

    public Pupil(UUID personId, Instant now) {
        super(Uuid7.next());
        this.personId = personId;
        this.status = Status.ENROLLED;
        this.createdAt = now;
    }

    /** Learns again, after having left. */
    public void comeBack() {
        status = Status.ENROLLED;
    }

    public void leave(Enrolment.End reason) {
        status = reason == Enrolment.End.GRADUATED ? Status.GRADUATED : Status.LEFT;
    }

    public UUID personId() {
        return personId;
    }

    public Status status() {
        return status;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
