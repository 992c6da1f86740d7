package mn.esis.linking.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import mn.esis.shared.model.Aggregate;
import mn.esis.shared.model.Uuid7;

/** A court has ordered that nobody gets to the child by this system: whoever asks is answered as if there were no such child. */
@Entity
@Table(name = "pupil_protection")
public class Protection extends Aggregate {

    @Column(name = "pupil_id", updatable = false)
    private UUID pupilId;

    @Column(name = "begun_at", updatable = false)
    private Instant begunAt;

    @Column(name = "begun_by", updatable = false)
    private UUID begunBy;

    @Column(updatable = false)
    private String reason;

    @Column(updatable = false)
    private String document;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_by")
    private UUID endedBy;

    @Column(name = "end_reason")
    private String endReason;

    protected Protection() {}

    /** @param document number and date of the order */
    public Protection(UUID pupilId, UUID begunBy, String reason, String document, Instant now) {
        super(Uuid7.next());
        this.pupilId = pupilId;
        this.begunBy = begunBy;
        this.reason = reason;
        this.document = document;
        this.begunAt = now;
    }

    public void end(UUID by, String why, Instant now) {
        endedBy = by;
        endReason = why;
        endedAt = now;
    }

    public UUID pupilId() {
        return pupilId;
    }

    public Instant begunAt() {
        return begunAt;
    }

    public UUID begunBy() {
        return begunBy;
    }

    public String reason() {
        return reason;
    }

    public String document() {
        return document;
    }
}
