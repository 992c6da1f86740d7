package mn.esis.org;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import mn.esis.access.AccessPolicy;
import mn.esis.access.Allowed;
import mn.esis.access.On;
import mn.esis.access.Right;
import mn.esis.org.model.OrgRefusal;
import mn.esis.org.model.Organization;
import mn.esis.org.model.Organizations;
import mn.esis.org.model.RoleAssignment;
import mn.esis.org.model.RoleAssignments;
import mn.esis.org.model.RoleAssignments.Candidate;
import mn.esis.org.model.StudyGroup;
import mn.esis.org.model.StudyGroups;
import mn.esis.shared.model.Refusal;
import mn.esis.shared.model.SharedRefusal;
import mn.esis.shared.model.Violation;

/** Appoints class teachers: one to a group at a time, from among the staff of the school. */
@Stateless
public class ClassTeachers {

    @Inject
    private AccessPolicy access;

    @Inject
    private StudyGroups groups;

    @Inject
    private Organizations organizations;

    @Inject
    private RoleAssignments assignments;

    @Inject
    private RoleNews news;

    @Inject
    private Clock clock;

    @Allowed(Right.GROUPS_KEEP)
    public List<Candidate> candidates(UUID schoolId) {
        access.require(Right.GROUPS_KEEP, On.organization(schoolId));
        return assignments.candidates(schoolId, organizations.get(schoolId).today(clock));
    }

    /** Whoever was class teacher until now loses the rights with it; appointing the same person again changes nothing. */
    @Allowed(Right.GROUPS_KEEP)
    public void appoint(@Valid AppointClassTeacher command) {
        access.require(Right.GROUPS_KEEP, On.group(command.groupId()));
        StudyGroup group = groups.get(command.groupId());
        Organization school = organizations.get(group.schoolId());
        LocalDate today = school.today(clock);
        Optional<RoleAssignment> present = assignments.classTeacherOf(group.id());
        if (present.isPresent() && present.get().personId().equals(command.personId())) {
            return;
        }
        if (!Objects.equals(present.map(RoleAssignment::personId).orElse(null), command.shownId())) {
            throw Refusal.of(SharedRefusal.CHANGED_BY_OTHERS);
        }
        present.ifPresent(assignment -> assignment.end(today, "REPLACED"));
        RoleAssignment now = null;
        if (command.personId() != null) {
            requireStaff(command.personId(), school.id(), today);
            now = RoleAssignment.classTeacher(command.personId(), group, today, clock.instant());
            assignments.add(now);
        }
        news.classTeacher(group, school, present, now);
    }

    private void requireStaff(UUID personId, UUID schoolId, LocalDate today) {
        if (!assignments.isStaff(personId, schoolId, today)) {
            throw Refusal.at(OrgRefusal.NOT_STAFF_HERE, Violation.of("personId", "NOT_STAFF_HERE"));
        }
    }
}
