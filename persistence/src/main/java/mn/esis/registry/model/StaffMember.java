package mn.esis.registry.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import mn.esis.shared.model.Aggregate;
import mn.esis.shared.model.Refusal;
import mn.esis.shared.model.TimeBounds;
import mn.esis.shared.model.Uuid7;
import mn.esis.shared.model.Violation;

/** A person works in an organisation from a day until before another. What somebody may do is a role, not the position. */
@Entity
@Table(name = "staff")
public class StaffMember extends Aggregate {

    private static final Pattern NUMBER = Pattern.compile("[0-9A-Z-]{1,20}");

    /** As what somebody works. */
    public enum Position {
        DIRECTOR,
        MANAGER,
        TEACHER,
        SOCIAL_WORKER,
        DOCTOR,
        LIBRARIAN,
        DORMITORY_TEACHER,
        HR_OFFICER,
        ACCOUNTANT,
        SPECIALIST,
        ASSISTANT,
        SERVICE
    }

    /** Why it ends. */
    public enum End {
        RESIGNED,
        DISMISSED,
        RETIRED,
        TRANSFER,
        CONTRACT_ENDED,
        DECEASED,
        ENTERED_IN_ERROR
    }

    @Column(name = "person_id", updatable = false)
    private UUID personId;

    @Column(name = "organization_id", updatable = false)
    private UUID organizationId;

    @Column(name = "staff_number")
    private String staffNumber;

    @Enumerated(EnumType.STRING)
    private Position position;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Enumerated(EnumType.STRING)
    @Column(name = "end_reason")
    private End endReason;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    protected StaffMember() {}

    public StaffMember(
            UUID personId, UUID organizationId, String staffNumber, Position position, LocalDate from, Instant now) {
        super(Uuid7.next());
        TimeBounds.requireInside(RegistryRefusal.STAFF_INVALID, "from", from);
        this.personId = personId;
        this.organizationId = organizationId;
        this.validFrom = from;
        this.createdAt = now;
        correct(staffNumber, position);
    }

    public final void correct(String newNumber, Position newPosition) {
        requireRunning();
        String tidy = newNumber.strip().toUpperCase(Locale.ROOT);
        if (!NUMBER.matcher(tidy).matches()) {
            throw Refusal.at(RegistryRefusal.STAFF_INVALID, Violation.of("staffNumber", "STAFF_NUMBER_INVALID"));
        }
        this.staffNumber = tidy;
        this.position = newPosition;
    }

    /** From {@code day} on the person does not work there; a mistaken employment ends on the day it began. */
    public void end(LocalDate day, End reason) {
        requireRunning();
        boolean mistaken = reason == End.ENTERED_IN_ERROR;
        if (!mistaken && day.isBefore(validFrom)) {
            throw Refusal.at(RegistryRefusal.STAFF_INVALID, Violation.of("day", "BEFORE_START", validFrom));
        }
        validTo = mistaken ? validFrom : day;
        endReason = reason;
    }

    private void requireRunning() {
        if (validTo != null) {
            throw Refusal.of(RegistryRefusal.STAFF_ENDED);
        }
    }

    public UUID personId() {
        return personId;
    }

    public UUID organizationId() {
        return organizationId;
    }

    public String staffNumber() {
        return staffNumber;
    }

    public Position position() {
        return position;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public LocalDate validTo() {
        return validTo;
    }

    public End endReason() {
        return endReason;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
