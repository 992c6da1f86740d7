package mn.esis.linking.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mn.esis.shared.model.TextFile;

/** Finds those who are enrolled now, by number, card or id, always by the same one statement. */
@ApplicationScoped
public class Learners {

    private static final String SQL = TextFile.read(Learners.class, "learner.sql");
    private static final String HOLD =
            "select e.id from enrolment e where e.pupil_id = ?1 and e.valid_to is null for share";

    private static final String GIVEN_NAME =
            "select p.given_name from pupil u join person p on p.id = u.person_id where u.id = ?1";

    @Inject
    private EntityManager em;

    /** @param fingerprints of the register number, as {@code Persons.fingerprint} gives them */
    public Optional<Learner> byNumber(String fingerprints) {
        return find(fingerprints, null);
    }

    public Optional<Learner> byId(UUID pupilId) {
        return find("", pupilId);
    }

    /** By which messages call a pupil, also one who has left. */
    public String givenName(UUID pupilId) {
        return (String)
                em.createNativeQuery(GIVEN_NAME).setParameter(1, pupilId).getSingleResult();
    }

    /** Keeps the pupil in the present group until the end of the transaction, so that who decides is who may. */
    public void hold(UUID pupilId) {
        em.createNativeQuery(HOLD).setParameter(1, pupilId).getResultList();
    }

    private Optional<Learner> find(String fingerprints, UUID pupilId) {
        List<?> rows = em.createNativeQuery(SQL)
                .setParameter(1, fingerprints)
                .setParameter(2, pupilId)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .filter(row -> (Boolean) row[8])
                .map(Learners::row)
                .findFirst();
    }

    private static Learner row(Object[] c) {
        return new Learner(
                (UUID) c[0],
                (UUID) c[1],
                (String) c[2],
                (String) c[3],
                (UUID) c[4],
                (UUID) c[5],
                (String) c[6],
                (Boolean) c[7]);
    }
}
