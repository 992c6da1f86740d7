package mn.esis.linking.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import mn.esis.shared.model.Aggregate;
import mn.esis.shared.model.Refusal;
import mn.esis.shared.model.Uuid7;

/** A guardian sees a child's life, from a place of that child, until it ends. Transfer and promotion change nothing in it. */
@Entity
@Table(name = "guardian_link")
public class GuardianLink extends Aggregate {

    /** Why it ended. */
    public enum End {
        /** The school took it back. */
        REVOKED,
        /** The guardian ended it. */
        LEFT,
        GRADUATED,
        /** The pupil is of age, and the school has ended it upon review. */
        OF_AGE,
        /** The guardian's two accounts became one, and the link went over to it. */
        JOINED
    }

    @Column(name = "pupil_id", updatable = false)
    private UUID pupilId;

    @Column(updatable = false)
    private int slot;

    @Column(name = "person_id", updatable = false)
    private UUID personId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Relationship relationship;

    @Column(name = "request_id", updatable = false)
    private UUID requestId;

    @Column(name = "begun_at", updatable = false)
    private Instant begunAt;

    @Column(name = "approved_by", updatable = false)
    private UUID approvedBy;

    @Column(name = "approved_as", updatable = false)
    private String approvedAs;

    @Column(name = "review_since")
    private Instant reviewSince;

    @Column(name = "reviewed_at")
    private Instant reviewedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_by")
    private UUID endedBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "end_kind")
    private End endKind;

    @Column(name = "end_reason")
    private String endReason;

    protected GuardianLink() {}

    /**
     * @param requestId null for a link by the school's word alone
     * @param approvedBy account of whoever let the guardian in, in the role {@code approvedAs}
     */
    public GuardianLink(
            UUID pupilId,
            int slot,
            UUID personId,
            Relationship relationship,
            UUID requestId,
            UUID approvedBy,
            String approvedAs,
            Instant now) {
        super(Uuid7.next());
        this.pupilId = pupilId;
        this.slot = slot;
        this.personId = personId;
        this.relationship = relationship;
        this.requestId = requestId;
        this.approvedBy = approvedBy;
        this.approvedAs = approvedAs;
        this.begunAt = now;
    }

    /** @param by account of whoever ends it, null for the system */
    public void end(End kind, UUID by, String reason, Instant now) {
        if (endedAt != null) {
            throw Refusal.of(LinkingRefusal.LINK_ENDED);
        }
        endedAt = now;
        endedBy = by;
        endKind = kind;
        endReason = reason;
    }

    /** The pupil has come of age, and the school lets the guardian stay. */
    public void confirm(Instant now) {
        if (endedAt != null || reviewSince == null || reviewedAt != null) {
            throw Refusal.of(LinkingRefusal.LINK_NOT_UNDER_REVIEW);
        }
        reviewedAt = now;
    }

    public boolean isUnderReview() {
        return reviewSince != null && reviewedAt == null;
    }

    public boolean isActive() {
        return endedAt == null;
    }

    public UUID pupilId() {
        return pupilId;
    }

    public int slot() {
        return slot;
    }

    public UUID personId() {
        return personId;
    }

    public Relationship relationship() {
        return relationship;
    }

    public UUID requestId() {
        return requestId;
    }

    public Instant begunAt() {
        return begunAt;
    }

    public UUID approvedBy() {
        return approvedBy;
    }

    public String approvedAs() {
        return approvedAs;
    }

    public Instant endedAt() {
        return endedAt;
    }

    public UUID endedBy() {
        return endedBy;
    }

    public End endKind() {
        return endKind;
    }

    public String endReason() {
        return endReason;
    }
}
