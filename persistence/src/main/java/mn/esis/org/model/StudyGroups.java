package mn.esis.org.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mn.esis.org.model.calendar.AcademicYear;
import mn.esis.shared.model.Refusal;
import mn.esis.shared.model.SharedRefusal;
import mn.esis.shared.model.TextFile;

/** All study groups and the shifts they learn in; lists show class teacher and number of pupils as of a day. */
@ApplicationScoped
public class StudyGroups {

    private static final String LIST = TextFile.read(StudyGroups.class, "study-groups.sql");

    /** A group with what decides about its days: the academic year, the zone, and the day it is there now. */
    public record Place(StudyGroup group, AcademicYear year, ZoneId zone, LocalDate today) {}

    @Inject
    private EntityManager em;

    public void add(StudyGroup group) {
        em.persist(group);
    }

    public void add(Shift shift) {
        em.persist(shift);
    }

    public StudyGroup get(UUID id) {
        StudyGroup group = id == null ? null : em.find(StudyGroup.class, id);
        if (group == null) {
            throw Refusal.of(SharedRefusal.NOT_FOUND);
        }
        return group;
    }

    public Place place(UUID groupId, Clock clock) {
        StudyGroup group = get(groupId);
        Organization school = em.find(Organization.class, group.schoolId());
        return new Place(
                group, em.find(AcademicYear.class, group.academicYearId()), school.timeZone(), school.today(clock));
    }

    /** Whether another group of that school and year bears the name already. */
    public boolean isNameTaken(StudyGroup by) {
        return em.createQuery(
                                "select count(g) from StudyGroup g where g.schoolId = :school and g.academicYearId = :year"
                                        + " and lower(g.name) = lower(:name) and g.id <> :id",
                                Long.class)
                        .setParameter("school", by.schoolId())
                        .setParameter("year", by.academicYearId())
                        .setParameter("name", by.name())
                        .setParameter("id", by.id())
                        .setFlushMode(FlushModeType.COMMIT)
                        .getSingleResult()
                > 0;
    }

    public List<Shift> shifts(UUID schoolId) {
        return em.createQuery("select s from Shift s where s.schoolId = :school order by s.number", Shift.class)
                .setParameter("school", schoolId)
                .getResultList();
    }

    public List<StudyGroupRow> ofSchool(UUID schoolId, UUID academicYearId, LocalDate today) {
        return rows(schoolId, academicYearId, null, today);
    }

    public Optional<StudyGroupRow> one(UUID groupId, LocalDate today) {
        return rows(null, null, groupId, today).stream().findFirst();
    }

    private List<StudyGroupRow> rows(UUID schoolId, UUID yearId, UUID groupId, LocalDate today) {
        List<?> rows = em.createNativeQuery(LIST)
                .setParameter(1, schoolId)
                .setParameter(2, yearId)
                .setParameter(3, groupId)
                .setParameter(4, Date.valueOf(today))
                .getResultList();
        return rows.stream().map(row -> row((Object[]) row)).toList();
    }

    private static StudyGroupRow row(Object[] c) {
        return new StudyGroupRow(
                (UUID) c[0],
                (String) c[1],
                ((Number) c[2]).intValue(),
                (UUID) c[3],
                (UUID) c[4],
                (UUID) c[5],
                ((Number) c[6]).intValue(),
                (UUID) c[7],
                (String) c[8],
                ((Number) c[9]).intValue(),
                ((Number) c[10]).intValue());
    }
}
