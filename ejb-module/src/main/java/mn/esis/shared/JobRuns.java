package mn.esis.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.lang.management.ManagementFactory;
import java.sql.Timestamp;
import java.time.Instant;

/** Lets a timer that fires on every node act on one of them: whoever inserts the slot's row does the work. */
@ApplicationScoped
public class JobRuns {

    @Inject
    private EntityManager em;

    /** @return true when this node has the job for that slot */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean claim(String job, Instant slot) {
        return em.createNativeQuery("insert into job_run (name, slot, node) values (?1, ?2, ?3) on conflict do nothing")
                        .setParameter(1, job)
                        .setParameter(2, Timestamp.from(slot))
                        .setParameter(3, ManagementFactory.getRuntimeMXBean().getName())
                        .executeUpdate()
                == 1;
    }
}
