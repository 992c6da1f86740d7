package mn.esis.identity.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;

/** Deletes in small transactions, so that nobody who signs in meanwhile has to wait. */
@ApplicationScoped
public class LeftoverBatches {

    private static final int BATCH = 1000;

    @Inject
    private EntityManager em;

    /** @return false when no more is left */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean deleteSome(Leftover leftover, Instant before) {
        return em.createNativeQuery(leftover.statement())
                        .setParameter(1, Timestamp.from(before))
                        .setParameter(2, BATCH)
                        .executeUpdate()
                == BATCH;
    }
}
