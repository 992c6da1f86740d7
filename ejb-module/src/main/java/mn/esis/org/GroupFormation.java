package mn.esis.org;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import mn.esis.access.AccessPolicy;
import mn.esis.access.Allowed;
import mn.esis.access.On;
import mn.esis.access.Right;
import mn.esis.audit.AuditTrail;
import mn.esis.audit.Changes;
import mn.esis.audit.ObjectType;
import mn.esis.org.calendar.CalendarView.YearView;
import mn.esis.org.model.GradeLevel;
import mn.esis.org.model.OrgRefusal;
import mn.esis.org.model.Organization;
import mn.esis.org.model.Organizations;
import mn.esis.org.model.Shift;
import mn.esis.org.model.StudyGroup;
import mn.esis.org.model.StudyGroupRow;
import mn.esis.org.model.StudyGroups;
import mn.esis.org.model.calendar.AcademicYear;
import mn.esis.org.model.calendar.AcademicYears;
import mn.esis.shared.model.Refusal;
import mn.esis.shared.model.Violation;

/** Forms the study groups of a school. */
@Stateless
public class GroupFormation {

    private static final ObjectType OBJECT = ObjectType.STUDY_GROUP;

    @Inject
    private AccessPolicy access;

    @Inject
    private StudyGroups groups;

    @Inject
    private Organizations organizations;

    @Inject
    private AcademicYears years;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** The groups of a school in the current academic year or the next, null for the current. */
    @Allowed(Right.ORGANIZATION_SEE)
    public List<StudyGroupRow> ofSchool(UUID schoolId, UUID academicYearId) {
        access.require(Right.ORGANIZATION_SEE, On.organization(schoolId));
        LocalDate today = organizations.get(schoolId).today(clock);
        return groups.ofSchool(schoolId, year(academicYearId, today).id(), today);
    }

    /** The groups in which somebody can begin to learn: those of the current year, in the summer those of the next as well. */
    @Allowed(Right.ORGANIZATION_SEE)
    public List<StudyGroupRow> takingPupils(UUID schoolId) {
        access.require(Right.ORGANIZATION_SEE, On.organization(schoolId));
        LocalDate today = organizations.get(schoolId).today(clock);
        return Stream.of(years.enrolling(today), years.current(today))
                .distinct()
                .flatMap(year -> groups.ofSchool(schoolId, year.id(), today).stream())
                .toList();
    }

    /** The years for which groups are formed: the current one, and the next as soon as it is set up. */
    @Allowed(Right.ORGANIZATION_SEE)
    public List<YearView> years(UUID schoolId) {
        access.require(Right.ORGANIZATION_SEE, On.organization(schoolId));
        return years.open(organizations.get(schoolId).today(clock)).stream()
                .map(YearView::of)
                .toList();
    }

    @Allowed(Right.GROUPS_KEEP)
    public UUID create(@Valid CreateGroup command) {
        access.require(Right.GROUPS_KEEP, On.organization(command.schoolId()));
        Organization school = organizations.get(command.schoolId());
        if (!GradeLevel.exists(command.level())) {
            throw Refusal.at(OrgRefusal.GROUP_INVALID, Violation.of("level", "UNKNOWN"));
        }
        StudyGroup group = new StudyGroup(
                school,
                year(command.academicYearId(), school.today(clock)),
                new GradeLevel(command.level()),
                command.name(),
                shift(school.id(), command.shiftId()),
                clock.instant());
        requireFreeName(group);
        groups.add(group);
        audit.changed("GROUP_CREATED", OBJECT, group.id(), school.id(), Map.of("name", group.name()), null);
        return group.id();
    }

    /** Renames the group or moves it to another shift. */
    @Allowed(Right.GROUPS_KEEP)
    public void change(@Valid ChangeGroup command) {
        access.require(Right.GROUPS_KEEP, On.group(command.groupId()));
        StudyGroup group = groups.get(command.groupId());
        group.requireVersion(command.version());
        requireRunning(group);
        String name = group.name();
        int formerShift = shift(group.schoolId(), group.shiftId()).number();
        Shift shift = shift(group.schoolId(), command.shiftId());
        group.change(command.name(), shift);
        requireFreeName(group);
        Changes changes = new Changes().put("name", name, group.name()).put("shift", formerShift, shift.number());
        if (!changes.isEmpty()) {
            audit.changed("GROUP_CHANGED", OBJECT, group.id(), group.schoolId(), changes.fields(), null);
        }
    }

    private AcademicYear year(UUID id, LocalDate today) {
        return years.open(today).stream()
                .filter(year -> id == null || year.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.at(OrgRefusal.GROUP_INVALID, Violation.of("year", "UNKNOWN")));
    }

    /** What a group of a past year was called is part of the history of its pupils. */
    private void requireRunning(StudyGroup group) {
        LocalDate today = organizations.get(group.schoolId()).today(clock);
        if (years.get(group.academicYearId())
                .firstDay()
                .isBefore(years.current(today).firstDay())) {
            throw Refusal.of(OrgRefusal.GROUP_OF_PAST_YEAR);
        }
    }

    private Shift shift(UUID schoolId, UUID shiftId) {
        return groups.shifts(schoolId).stream()
                .filter(shift -> shift.id().equals(shiftId))
                .findFirst()
                .orElseThrow(() -> Refusal.at(OrgRefusal.GROUP_INVALID, Violation.of("shiftId", "UNKNOWN")));
    }

    private void requireFreeName(StudyGroup group) {
        if (groups.isNameTaken(group)) {
            throw Refusal.at(OrgRefusal.GROUP_NAME_TAKEN, Violation.of("name", "GROUP_NAME_TAKEN", group.name()));
        }
    }
}
