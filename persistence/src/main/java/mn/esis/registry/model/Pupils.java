package mn.esis.registry.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mn.esis.shared.model.Refusal;
import mn.esis.shared.model.SharedRefusal;
import mn.esis.shared.model.TextFile;

/** All pupils with their enrolments. */
@ApplicationScoped
public class Pupils {

    private static final String HISTORY = TextFile.read(Pupils.class, "enrolment-history.sql");

    @Inject
    private EntityManager em;

    /** Writes the person first: entities know each other by key alone, so nothing else puts them in order. */
    public void add(Pupil pupil) {
        em.flush();
        em.persist(pupil);
        em.flush();
    }

    public Pupil get(UUID id) {
        Pupil pupil = id == null ? null : em.find(Pupil.class, id);
        if (pupil == null) {
            throw Refusal.of(SharedRefusal.NOT_FOUND);
        }
        return pupil;
    }

    public Optional<Pupil> ofPerson(UUID personId) {
        return em.createQuery("select p from Pupil p where p.personId = :person", Pupil.class)
                .setParameter("person", personId)
                .getResultStream()
                .findFirst();
    }

    /** Writes what has ended before what begins: the database lets no two enrolments of a pupil overlap. */
    public void enrol(Enrolment enrolment) {
        em.flush();
        em.persist(enrolment);
        em.flush();
    }

    public Optional<Enrolment> enrolment(UUID pupilId) {
        return em.createQuery(
                        "select e from Enrolment e where e.pupilId = :pupil and e.validTo is null", Enrolment.class)
                .setParameter("pupil", pupilId)
                .getResultStream()
                .findFirst();
    }

    /** The day from which the pupil did not learn anywhere any more, of the last enrolment. */
    public Optional<LocalDate> lastEnd(UUID pupilId) {
        return Optional.ofNullable(em.createQuery(
                        "select max(e.validTo) from Enrolment e where e.pupilId = :pupil and e.validTo > e.validFrom",
                        LocalDate.class)
                .setParameter("pupil", pupilId)
                .getSingleResult());
    }

    /** Where the pupil has learned, the newest first. */
    public List<EnrolmentRow> history(UUID pupilId) {
        List<?> rows = em.createNativeQuery(HISTORY).setParameter(1, pupilId).getResultList();
        return rows.stream().map(row -> EnrolmentRow.of((Object[]) row)).toList();
    }
}
