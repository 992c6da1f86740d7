package mn.esis.registry.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import mn.esis.org.model.StudyGroup;
import mn.esis.org.model.StudyGroups.Place;
import mn.esis.shared.model.Aggregate;
import mn.esis.shared.model.Refusal;
import mn.esis.shared.model.Uuid7;
import mn.esis.shared.model.Violation;

/**
 * A pupil learns in a group from a day until before another. Written once, ended once, never overwritten; only an end that was a
 * mistake can be taken back while its day lasts.
 */
@Entity
public class Enrolment extends Aggregate {

    /** Why it begins. */
    public enum Start {
        NEW,
        TRANSFER,
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

    @Column(name = "ended_at")
    private Instant endedAt;

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
     * @param day null for today, in the summer before the group's year for its first day
     * @throws Refusal when the day is outside the group's academic year or still to come
     */
    public static Enrolment begin(Pupil pupil, Place there, LocalDate day, Start reason, Instant now) {
        return new Enrolment(pupil.id(), there.group(), firstDay(there, day, "from"), reason, now);
    }

    private static LocalDate firstDay(Place there, LocalDate asked, String field) {
        LocalDate latest = there.year().countsFrom(there.today());
        LocalDate day = Objects.requireNonNullElse(asked, latest);
        if (!there.year().contains(day)) {
            throw wrong(
                    field, "OUTSIDE_YEAR", there.year().firstDay(), there.year().lastDay());
        }
        if (day.isAfter(latest)) {
            throw wrong(field, "IN_FUTURE");
        }
        return day;
    }

    /**
     * Ends here and goes on in another group of the same school: of the same year by a change of the group, of a later one by
     * promotion.
     *
     * @param asked null as in {@link #begin}
     */
    public Enrolment moveTo(Place there, LocalDate asked, Instant now) {
        StudyGroup group = there.group();
        if (group.id().equals(groupId)) {
            throw wrong("groupId", "SAME_GROUP");
        }
        boolean promoted = there.year().firstDay().isAfter(validFrom);
        if (!group.schoolId().equals(schoolId)
                || (!promoted && !group.academicYearId().equals(academicYearId))) {
            throw wrong("groupId", "UNKNOWN");
        }
        if (promoted) {
            close(firstDay(there, asked, "day"), End.PROMOTION, there.year().countsFrom(there.today()), now);
            return new Enrolment(pupilId, group, validTo, Start.PROMOTION, now);
        }
        end(asked, End.GROUP_CHANGE, there.today(), now);
        return new Enrolment(pupilId, group, validTo, Start.GROUP_CHANGE, now);
    }

    /**
     * From {@code day} on the pupil is not in the group any more; a mistaken enrolment ends on the day it began, and so does one
     * that has not begun yet.
     *
     * @param day null for today
     */
    public void end(LocalDate day, End reason, LocalDate today, Instant now) {
        LocalDate latest = today.isBefore(validFrom) ? validFrom : today;
        close(
                reason == End.ENTERED_IN_ERROR ? validFrom : Objects.requireNonNullElse(day, latest),
                reason,
                latest,
                now);
    }

    private void close(LocalDate day, End reason, LocalDate latest, Instant now) {
        if (validTo != null) {
            throw Refusal.of(RegistryRefusal.PUPIL_NOT_ENROLLED);
        }
        if (day.isBefore(validFrom)) {
            throw wrong("day", "BEFORE_ENROLMENT", validFrom);
        }
        if (day.isAfter(latest)) {
            throw wrong("day", "IN_FUTURE");
        }
        validTo = day;
        endReason = reason;
        endedAt = now;
    }

    /** Whether the pupil has left the school by an end that was recorded on this very day there. */
    public boolean canBeResumed(ZoneId zone, Instant now) {
        return endReason != null
                && endReason.leavesSchool()
                && endedAt != null
                && LocalDate.ofInstant(endedAt, zone).equals(LocalDate.ofInstant(now, zone));
    }

    /** The end was recorded by mistake: it goes on as if nothing had happened. */
    public void resume(ZoneId zone, Instant now) {
        if (!canBeResumed(zone, now)) {
            throw Refusal.of(RegistryRefusal.END_STANDS);
        }
        validTo = null;
        endReason = null;
        endedAt = null;
    }

    /**
     * Why the pupil's next enrolment begins; a kindergarten or school that was finished is no transfer.
     *
     * @throws Refusal PUPIL_DECEASED when there can be no next one
     */
    public Start nextStart(UUID nextSchoolId) {
        if (endReason == End.DECEASED) {
            throw Refusal.of(RegistryRefusal.PUPIL_DECEASED);
        }
        if (schoolId.equals(nextSchoolId)) {
            return Start.RETURN;
        }
        return endReason == End.GRADUATED ? Start.NEW : Start.TRANSFER;
    }

    private static Refusal wrong(String field, String code, Object... values) {
        return Refusal.at(RegistryRefusal.ENROLMENT_INVALID, Violation.of(field, code, values));
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
