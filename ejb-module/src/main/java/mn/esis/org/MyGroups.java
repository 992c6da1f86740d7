package mn.esis.org;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import mn.esis.access.Allowed;
import mn.esis.access.CallerGrants;
import mn.esis.access.Grant;
import mn.esis.access.Right;
import mn.esis.org.model.Organization;
import mn.esis.org.model.Organizations;
import mn.esis.org.model.StudyGroupRow;
import mn.esis.org.model.StudyGroups;
import mn.esis.org.model.calendar.AcademicYears;

/** The groups whose pupils the caller may see: the own one of a class teacher, all of the school for who leads it. */
@Stateless
public class MyGroups {

    @Inject
    private CallerGrants grants;

    @Inject
    private StudyGroups groups;

    @Inject
    private Organizations organizations;

    @Inject
    private AcademicYears years;

    @Inject
    private Clock clock;

    /** Found by the grants themselves, so each of them is in scope. */
    @Allowed(Right.PUPILS_SEE)
    public List<StudyGroupRow> list() {
        return grants.giving(Right.PUPILS_SEE).stream()
                .flatMap(this::groupsOf)
                .distinct()
                .toList();
    }

    private Stream<StudyGroupRow> groupsOf(Grant grant) {
        Organization school = organizations.get(grant.organizationId());
        if (grant.groupId() != null) {
            return groups.one(grant.groupId(), school.today(clock)).stream();
        }
        UUID year = years.current(school.today(clock)).id();
        return groups.ofSchool(school.id(), year, school.today(clock)).stream();
    }
}
