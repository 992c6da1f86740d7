package mn.esis.org.model.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import mn.esis.org.model.GradeLevel;
import mn.esis.org.model.OrgRefusal;
import mn.esis.org.model.Organization;
import mn.esis.shared.model.Aggregate;
import mn.esis.shared.model.Refusal;
import mn.esis.shared.model.TimeBounds;
import mn.esis.shared.model.Uuid7;
import mn.esis.shared.model.Violation;

/** Days that differ from the ordinary week, at a place and below it, for some grade levels. Withdrawn, never deleted. */
@Entity
@Table(name = "calendar_exception")
public class CalendarException extends Aggregate {

    private static final int LONGEST = 365;

    /** How the days differ. */
    public enum Kind {
        HOLIDAY,
        QUARANTINE,
        FROST,
        EXTRA_SCHOOL_DAY,
        HALF_DAY
    }

    @Column(name = "organization_id")
    private UUID organizationId;

    @Column(name = "level_from")
    private int levelFrom;

    @Column(name = "level_to")
    private int levelTo;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String reason;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    protected CalendarException() {}

    /** @throws Refusal naming the field when the days or the levels are the wrong way round */
    public CalendarException(
            Organization place,
            GradeLevel from,
            GradeLevel to,
            LocalDate firstDay,
            LocalDate lastDay,
            Kind kind,
            String reason,
            Instant now) {
        super(Uuid7.next());
        if (from.compareTo(to) > 0) {
            throw Refusal.at(OrgRefusal.CALENDAR_INVALID, Violation.of("levelTo", "BEFORE_START"));
        }
        TimeBounds.requireInside(OrgRefusal.CALENDAR_INVALID, "firstDay", firstDay);
        TimeBounds.requireInside(OrgRefusal.CALENDAR_INVALID, "lastDay", lastDay);
        if (lastDay.isBefore(firstDay)) {
            throw Refusal.at(OrgRefusal.CALENDAR_INVALID, Violation.of("lastDay", "BEFORE_START"));
        }
        if (ChronoUnit.DAYS.between(firstDay, lastDay) > LONGEST) {
            throw Refusal.at(OrgRefusal.CALENDAR_INVALID, Violation.of("lastDay", "PERIOD_TOO_LONG"));
        }
        this.organizationId = place.id();
        this.levelFrom = from.level();
        this.levelTo = to.level();
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.kind = kind;
        this.reason = reason.strip();
        this.createdAt = now;
    }

    public void withdraw(Instant now) {
        if (withdrawnAt == null) {
            withdrawnAt = now;
        }
    }

    public UUID organizationId() {
        return organizationId;
    }

    public Kind kind() {
        return kind;
    }

    public LocalDate firstDay() {
        return firstDay;
    }

    public LocalDate lastDay() {
        return lastDay;
    }

    public String reason() {
        return reason;
    }

    public GradeLevel levelFrom() {
        return new GradeLevel(levelFrom);
    }

    public GradeLevel levelTo() {
        return new GradeLevel(levelTo);
    }

    public Instant createdAt() {
        return createdAt;
    }
}
