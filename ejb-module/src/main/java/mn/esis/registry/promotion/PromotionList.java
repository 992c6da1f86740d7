package mn.esis.registry.promotion;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mn.esis.access.AccessPolicy;
import mn.esis.access.Allowed;
import mn.esis.access.On;
import mn.esis.access.Right;
import mn.esis.org.model.Organizations;
import mn.esis.org.model.StudyGroupRow;
import mn.esis.org.model.StudyGroups;
import mn.esis.org.model.calendar.AcademicYear;
import mn.esis.org.model.calendar.AcademicYears;

/** Which groups of a school are to be promoted: in the summer into those of the coming year, later into those of the current. */
@Stateless
public class PromotionList {

    /**
     * What can be promoted.
     *
     * @param year name of the academic year of the groups {@code to}
     * @param from groups of the year before with pupils who have not been promoted yet
     */
    public record PromotionView(String year, List<StudyGroupRow> from, List<StudyGroupRow> to) {}

    @Inject
    private AccessPolicy access;

    @Inject
    private StudyGroups groups;

    @Inject
    private Organizations organizations;

    @Inject
    private AcademicYears years;

    @Inject
    private Clock clock;

    @Allowed(Right.PUPILS_KEEP)
    public PromotionView of(UUID schoolId) {
        access.require(Right.PUPILS_KEEP, On.organization(schoolId));
        LocalDate today = organizations.get(schoolId).today(clock);
        AcademicYear year = years.enrolling(today);
        List<StudyGroupRow> before = years.before(year)
                .map(former -> groups.ofSchool(schoolId, former.id(), today))
                .orElse(List.of());
        return new PromotionView(
                year.name(),
                before.stream().filter(group -> group.pupils() > 0).toList(),
                groups.ofSchool(schoolId, year.id(), today));
    }
}
