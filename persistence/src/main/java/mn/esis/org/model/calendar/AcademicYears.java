package mn.esis.org.model.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mn.esis.org.model.OrgRefusal;
import mn.esis.shared.model.Refusal;
import mn.esis.shared.model.SharedRefusal;

/** All academic years with their terms. */
@ApplicationScoped
public class AcademicYears {

    @Inject
    private EntityManager em;

    public void add(AcademicYear year, List<Term> terms) {
        em.persist(year);
        em.flush();
        terms.forEach(em::persist);
    }

    /** The one that begins in September of that year. */
    public boolean exists(int startYear) {
        return em.createQuery("select count(y) from AcademicYear y where y.firstDay = :first", Long.class)
                        .setParameter("first", LocalDate.of(startYear, Month.SEPTEMBER, 1))
                        .getSingleResult()
                > 0;
    }

    public AcademicYear get(UUID id) {
        AcademicYear year = id == null ? null : em.find(AcademicYear.class, id);
        if (year == null) {
            throw Refusal.of(SharedRefusal.NOT_FOUND);
        }
        return year;
    }

    /** The newest one first. */
    public List<AcademicYear> all() {
        return em.createQuery("select y from AcademicYear y order by y.firstDay desc", AcademicYear.class)
                .setMaxResults(50)
                .getResultList();
    }

    /** The one that has begun last; it goes on until the next begins, so that the summer is not without one. */
    public AcademicYear current(LocalDate today) {
        return em.createQuery(
                        "select y from AcademicYear y where y.firstDay <= :today order by y.firstDay desc",
                        AcademicYear.class)
                .setParameter("today", today)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Refusal.of(OrgRefusal.NO_ACADEMIC_YEAR));
    }

    /** The current one and, as soon as it is set up, the next: groups are formed for both. */
    public List<AcademicYear> open(LocalDate today) {
        return em.createQuery(
                        "select y from AcademicYear y where y.firstDay >= :first order by y.firstDay",
                        AcademicYear.class)
                .setParameter("first", current(today).firstDay())
                .setMaxResults(2)
                .getResultList();
    }

    /** For which pupils are enrolled and promoted: in the summer the next one, when it is set up. */
    public AcademicYear enrolling(LocalDate today) {
        return open(today).stream()
                .filter(year -> year.isInSummerBefore(today))
                .findFirst()
                .orElseGet(() -> current(today));
    }

    /** The one before. */
    public Optional<AcademicYear> before(AcademicYear year) {
        return em.createQuery(
                        "select y from AcademicYear y where y.firstDay < :first order by y.firstDay desc",
                        AcademicYear.class)
                .setParameter("first", year.firstDay())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The terms of a year, to be moved: two of them may overlap until both have got their new days. */
    public List<Term> termsToMove(UUID academicYearId) {
        em.createNativeQuery("set constraints ex_term_overlap deferred").executeUpdate();
        return terms(academicYearId);
    }

    /** The terms of several years, each year's in their order. */
    public List<Term> terms(List<AcademicYear> of) {
        return of.isEmpty()
                ? List.of()
                : em.createQuery("select t from Term t where t.academicYearId in :years order by t.number", Term.class)
                        .setParameter("years", of.stream().map(AcademicYear::id).toList())
                        .getResultList();
    }

    public List<Term> terms(UUID academicYearId) {
        return em.createQuery("select t from Term t where t.academicYearId = :year order by t.number", Term.class)
                .setParameter("year", academicYearId)
                .getResultList();
    }
}
