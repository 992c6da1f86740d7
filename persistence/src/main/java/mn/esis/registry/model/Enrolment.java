package mn.esis.registry.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import mn.esis.org.model.StudyGroup;
import mn.esis.org.model.calendar.AcademicYear;
import mn.esis.shared.model.Aggregate;
import mn.esis.shared.model.Refusal;
import mn.esis.shared.model.Uuid7;
import mn.esis.shared.model.Violation;

/** A pupil learns in a group from a day until before another. Written once, ended once, never overwritten. */
@Entity
public class Enrolment extends Aggregate {

    /** Why it begins. */
    public enum Start {
        NEW,
        GROUP_CHANGE,
        PROMOTION,
        RETURN
    }

    /** Why it ends. */
    public enum End {
        TRANSFER,
        GROUP_CHANGE,
        PROMOTION,
        LEFT,
        GRADUATED,
        DECEASED,
        ENTERED_IN_ERROR;

        /** Whether the pupil is gone from the school afterwards; the others are followed by the next enrolment. */
        public boolean leavesSchool() {
            return this != GROUP_CHANGE && this != PROMOTION;
        }
    }

    @Column(name = "pupil_id", updatable = false)
    private UUID pupilId;

    @Column(name = "school_id", updatable = false)
    private UUID schoolId;

    @Column(name = "academic_year_id", updatable = false)
    private UUID academicYearId;

    @Column(name = "group_id", updatable = false)
    private UUID groupId;

    @Column(name = "valid_from", updatable = false)
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Enumerated(EnumType.STRING)
    @Column(name = "start_reason", updatable = false)
    private Start startReason;

    @Enumerated(EnumType.STRING)
    @Column(name = "end_reason")
    private End endReason;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    protected Enrolment() {}

    private Enrolment(UUID pupilId, StudyGroup group, LocalDate from, Start reason, Instant now) {
        super(Uuid7.next());
        this.pupilId = pupilId;
        this.schoolId = group.schoolId();
        this.academicYearId = group.academicYearId();
        this.groupId = group.id();
        this.validFrom = from;
        this.startReason = reason;
        this.recordedAt = now;
    }

    /**
     * A pupil begins to learn in a group.
     *
     * @throws Refusal when the day is outside the group's academic year or still to come
     */
    public static Enrolment begin(
            Pupil pupil,
            StudyGroup group,
            AcademicYear year,
            LocalDate from,
            Start reason,
            LocalDate today,
            Instant now) {
        if (!year.contains(from)) {
            throw Refusal.at(
                    RegistryRefusal.ENROLMENT_INVALID,
                    Violation.of("from", "OUTSIDE_YEAR", year.firstDay(), year.lastDay()));
        }
        if (from.isAfter(today)) {
            throw Refusal.at(RegistryRefusal.ENROLMENT_INVALID, Violation.of("from", "IN_FUTURE"));
        }
        return new Enrolment(pupil.id(), group, from, reason, now);
    }

    /** Ends here and goes on in another group of the same school and year from that day. */
    public Enrolment moveTo(StudyGroup group, LocalDate day, LocalDate today, Instant now) {
        if (group.id().equals(groupId)) {
            throw Refusal.at(RegistryRefusal.ENROLMENT_INVALID, Violation.of("groupId", "SAME_GROUP"));
        }
        if (!group.schoolId().equals(schoolId) || !group.academicYearId().equals(academicYearId)) {
            throw Refusal.at(RegistryRefusal.ENROLMENT_INVALID, Violation.of("groupId", "UNKNOWN"));
        }
        end(day, End.GROUP_CHANGE, today);
        return new Enrolment(pupilId, group, day, Start.GROUP_CHANGE, now);
    }

    /** From {@code day} on the pupil is not in the group any more; a mistaken enrolment ends on the day it began. */
    public void end(LocalDate day, End reason, LocalDate today) {
        if (validTo != null) {
            throw Refusal.of(RegistryRefusal.PUPIL_NOT_ENROLLED);
        }
        if (reason == End.ENTERED_IN_ERROR) {
            validTo = validFrom;
            endReason = reason;
            return;
        }
        if (day.isBefore(validFrom)) {
            throw Refusal.at(RegistryRefusal.ENROLMENT_INVALID, Violation.of("day", "BEFORE_ENROLMENT", validFrom));
        }
        if (day.isAfter(today)) {
            throw Refusal.at(RegistryRefusal.ENROLMENT_INVALID, Violation.of("day", "IN_FUTURE"));
        }
        validTo = day;
        endReason = reason;
    }

    public UUID pupilId() {
        return pupilId;
    }

    public UUID schoolId() {
        return schoolId;
    }

    public UUID academicYearId() {
        return academicYearId;
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

    public Start startReason() {
        return startReason;
    }

    public End endReason() {
        return endReason;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
