package mn.esis.org;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mn.esis.access.AccessPolicy;
import mn.esis.access.Allowed;
import mn.esis.access.On;
import mn.esis.access.Right;
import mn.esis.audit.AuditTrail;
import mn.esis.audit.ObjectType;
import mn.esis.org.model.GradeLevel;
import mn.esis.org.model.OrgRefusal;
import mn.esis.org.model.Organization;
import mn.esis.org.model.Organizations;
import mn.esis.org.model.Shift;
import mn.esis.org.model.StudyGroup;
import mn.esis.org.model.StudyGroupRow;
import mn.esis.org.model.StudyGroups;
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

    /** The groups of a school in the current academic year. */
    @Allowed(Right.ORGANIZATION_SEE)
    public List<StudyGroupRow> ofSchool(UUID schoolId) {
        access.require(Right.ORGANIZATION_SEE, On.organization(schoolId));
        Organization school = organizations.get(schoolId);
        return groups.ofSchool(schoolId, years.current(school.today(clock)).id(), school.today(clock));
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
                years.current(school.today(clock)),
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
        String before = group.name();
        Shift shift = shift(group.schoolId(), command.shiftId());
        group.change(command.name(), shift);
        requireFreeName(group);
        audit.changed(
                "GROUP_CHANGED",
                OBJECT,
                group.id(),
                group.schoolId(),
                Map.of("before", before, "name", group.name(), "shift", shift.number()),
                null);
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
