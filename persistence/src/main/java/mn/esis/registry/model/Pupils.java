package mn.esis.registry.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
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

    /** Those who learn in a group, or will once its year has begun. */
    public List<Enrolment> enrolments(UUID groupId) {
        return em.createQuery(
                        "select e from Enrolment e where e.groupId = :group and e.validTo is null order by e.id",
                        Enrolment.class)
                .setParameter("group", groupId)
                .getResultList();
    }

    /** The enrolment that is open, else the one that was ended last. */
    public Optional<Enrolment> newest(UUID pupilId) {
        return enrolment(pupilId).or(() -> newestEnded(pupilId));
    }

    private Optional<Enrolment> newestEnded(UUID pupilId) {
        return em.createQuery(
                        "select e from Enrolment e where e.pupilId = :pupil order by e.validFrom desc, e.recordedAt desc",
                        Enrolment.class)
                .setParameter("pupil", pupilId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The last enrolment that has ended and was none by mistake. */
    public Optional<Enrolment> last(UUID pupilId) {
        return em.createQuery(
                        "select e from Enrolment e where e.pupilId = :pupil and e.validTo is not null"
                                + " and e.endReason <> :mistake order by e.validFrom desc, e.recordedAt desc",
                        Enrolment.class)
                .setParameter("pupil", pupilId)
                .setParameter("mistake", Enrolment.End.ENTERED_IN_ERROR)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Where the pupil has learned, the newest first. */
    public List<EnrolmentRow> history(UUID pupilId) {
        List<?> rows = em.createNativeQuery(HISTORY).setParameter(1, pupilId).getResultList();
        return rows.stream().map(row -> EnrolmentRow.of((Object[]) row)).toList();
    }
}
