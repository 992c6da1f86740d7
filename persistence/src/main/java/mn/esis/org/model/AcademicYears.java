package mn.esis.org.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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

    public List<Term> terms(UUID academicYearId) {
        return em.createQuery("select t from Term t where t.academicYearId = :year order by t.number", Term.class)
                .setParameter("year", academicYearId)
                .getResultList();
    }
}
