package mn.esis.registry.model.card;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import mn.esis.shared.model.Aggregate;

/** A card of a pupil or of somebody who works in an organisation. Open until another one is issued in its place. */
@Entity
public class Card extends Aggregate {

    private static final String REPLACED = "REPLACED";

    @Column(name = "pupil_id", updatable = false)
    private UUID pupilId;

    @Column(name = "staff_id", updatable = false)
    private UUID staffId;

    @Column(name = "value", updatable = false)
    private byte[] sealedValue;

    @Column(name = "value_hash", updatable = false)
    private byte[] valueHash;

    @Column(name = "issued_at", updatable = false)
    private Instant issuedAt;

    @Column(name = "issued_by", updatable = false)
    private UUID issuedBy;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @Column(name = "revoked_by")
    private UUID revokedBy;

    @Column(name = "revoke_reason")
    private String revokeReason;

    protected Card() {}

    private Card(UUID id, UUID pupilId, UUID staffId, byte[] sealedValue, byte[] valueHash, UUID by, Instant now) {
        super(id);
        this.pupilId = pupilId;
        this.staffId = staffId;
        this.sealedValue = sealedValue.clone();
        this.valueHash = valueHash.clone();
        this.issuedBy = by;
        this.issuedAt = now;
    }

    static Card ofPupil(UUID id, UUID pupilId, byte[] sealedValue, byte[] valueHash, UUID by, Instant now) {
        return new Card(id, pupilId, null, sealedValue, valueHash, by, now);
    }

    static Card ofStaff(UUID id, UUID staffId, byte[] sealedValue, byte[] valueHash, UUID by, Instant now) {
        return new Card(id, null, staffId, sealedValue, valueHash, by, now);
    }

    /** Opens nothing from now on. */
    void replace(UUID by, Instant now) {
        revokedAt = now;
        revokedBy = by;
        revokeReason = REPLACED;
    }

    public UUID pupilId() {
        return pupilId;
    }

    public UUID staffId() {
        return staffId;
    }

    byte[] sealedValue() {
        return sealedValue.clone();
    }

    byte[] valueHash() {
        return valueHash.clone();
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    public UUID issuedBy() {
        return issuedBy;
    }

    public Instant revokedAt() {
        return revokedAt;
    }

    public UUID revokedBy() {
        return revokedBy;
    }

    public String revokeReason() {
        return revokeReason;
    }
}
