package mn.esis.org.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import mn.esis.shared.model.Aggregate;
import mn.esis.shared.model.Refusal;
import mn.esis.shared.model.TimeBounds;
import mn.esis.shared.model.Uuid7;

/**
 * A person holds a role in an organisation from a day until before another. It is ended, never changed; who is class
 * teacher of a group stands here and nowhere else.
 */
@Entity
@Table(name = "role_assignment")
public class RoleAssignment extends Aggregate {

    public static final String CLASS_TEACHER = "CLASS_TEACHER";

    @Column(name = "person_id", updatable = false)
    private UUID personId;

    @Column(updatable = false)
    private String role;

    @Column(name = "organization_id", updatable = false)
    private UUID organizationId;

    @Column(name = "group_id", updatable = false)
    private UUID groupId;

    @Column(name = "valid_from", updatable = false)
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "granted_at", updatable = false)
    private Instant grantedAt;

    @Column(name = "end_reason")
    private String endReason;

    protected RoleAssignment() {}

    private RoleAssignment(UUID personId, String role, UUID organizationId, UUID groupId, LocalDate from, Instant now) {
        super(Uuid7.next());
        this.personId = personId;
        this.role = role;
        this.organizationId = organizationId;
        this.groupId = groupId;
        this.validFrom = from;
        this.grantedAt = now;
    }

    public static RoleAssignment grant(UUID personId, String role, UUID organizationId, LocalDate from, Instant now) {
        if (role.equals(CLASS_TEACHER)) {
            throw new IllegalArgumentException("a class teacher has a group");
        }
        TimeBounds.requireInside(OrgRefusal.ROLE_INVALID, "from", from);
        return new RoleAssignment(personId, role, organizationId, null, from, now);
    }

    public static RoleAssignment classTeacher(UUID personId, StudyGroup group, LocalDate from, Instant now) {
        return new RoleAssignment(personId, CLASS_TEACHER, group.schoolId(), group.id(), from, now);
    }

    /** From that day on it gives no right any more; a role ended on the day it was granted never counted. */
    public void end(LocalDate day, String reason) {
        if (validTo != null) {
            throw Refusal.of(OrgRefusal.ROLE_ALREADY_ENDED);
        }
        validTo = day.isBefore(validFrom) ? validFrom : day;
        endReason = reason;
    }

    public UUID personId() {
        return personId;
    }

    public String role() {
        return role;
    }

    public UUID organizationId() {
        return organizationId;
    }

    public UUID groupId() {
        return groupId;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public LocalDate validTo() {
        return validTo;
    }

    public Instant grantedAt() {
        return grantedAt;
    }

    public String endReason() {
        return endReason;
    }
}
