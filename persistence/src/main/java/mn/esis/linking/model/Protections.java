package mn.esis.linking.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

/** The court orders by which pupils are protected. */
@ApplicationScoped
public class Protections {

    @Inject
    private EntityManager em;

    public void add(Protection protection) {
        em.persist(protection);
        em.flush();
    }

    /** The order that holds now. */
    public Optional<Protection> of(UUID pupilId) {
        return em.createQuery(
                        "select p from Protection p where p.pupilId = :pupil and p.endedAt is null", Protection.class)
                .setParameter("pupil", pupilId)
                .getResultStream()
                .findFirst();
    }
}
