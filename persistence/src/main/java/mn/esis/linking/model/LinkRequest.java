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

/** Somebody asks to see a child's life (seed 000, 5.3). Decided once; the class teacher of the pupil's group of that day decides. */
@Entity
@Table(name = "link_request")
public class LinkRequest extends Aggregate {

    /** Where it stands. */
    public enum Status {
        PENDING,
        APPROVED,
        DENIED,
        WITHDRAWN,
        EXPIRED
    }

    @Column(name = "pupil_id", updatable = false)
    private UUID pupilId;

    @Column(name = "account_id", updatable = false)
    private UUID accountId;

    @Column(name = "person_id", updatable = false)
    private UUID personId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Relationship relationship;

    @Column(name = "by_card", updatable = false)
    private boolean byCard;

    private boolean contested;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private UUID decidedBy;

    @Column(name = "decided_as")
    private String decidedAs;

    private String reason;

    protected LinkRequest() {}

    /**
     * @param byCard whether the child's card was shown instead of the three fields
     * @param contested whether so many have tried the same number that nobody decides on it in passing
     */
    public LinkRequest(
            UUID pupilId,
            UUID accountId,
            UUID personId,
            Relationship relationship,
            boolean byCard,
            boolean contested,
            Instant now) {
        super(Uuid7.next());
        this.pupilId = pupilId;
        this.accountId = accountId;
        this.personId = personId;
        this.relationship = relationship;
        this.byCard = byCard;
        this.contested = contested;
        this.status = Status.PENDING;
        this.createdAt = now;
    }

    /** @param role in which the decider decides */
    public void approve(UUID deciderId, String role, Instant now) {
        decide(Status.APPROVED, deciderId, role, null, now);
    }

    /** @param why what the parent reads */
    public void deny(UUID deciderId, String role, String why, Instant now) {
        decide(Status.DENIED, deciderId, role, why, now);
    }

    public void withdraw(Instant now) {
        decide(Status.WITHDRAWN, null, null, null, now);
    }

    /** Nobody has decided in time. */
    public void expire(Instant now) {
        decide(Status.EXPIRED, null, null, null, now);
    }

    private void decide(Status to, UUID deciderId, String role, String why, Instant now) {
        if (!isPending()) {
            throw Refusal.of(LinkingRefusal.ALREADY_DECIDED);
        }
        status = to;
        decidedBy = deciderId;
        decidedAs = role;
        reason = why;
        decidedAt = now;
    }

    public boolean isPending() {
        return status == Status.PENDING;
    }

    public UUID pupilId() {
        return pupilId;
    }

    public UUID accountId() {
        return accountId;
    }

    public UUID personId() {
        return personId;
    }

    public Relationship relationship() {
        return relationship;
    }

    public boolean isByCard() {
        return byCard;
    }

    public boolean isContested() {
        return contested;
    }

    public Status status() {
        return status;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public UUID decidedBy() {
        return decidedBy;
    }

    public String decidedAs() {
        return decidedAs;
    }

    public String reason() {
        return reason;
    }
}
