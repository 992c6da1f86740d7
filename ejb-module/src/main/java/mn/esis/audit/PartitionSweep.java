package mn.esis.audit;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Makes the partitions of the coming months, and raises an alarm when rows fell into a default partition. */
@Singleton
@Startup
@DependsOn("Migrations")
public class PartitionSweep {

    private static final Logger LOG = Logger.getLogger(PartitionSweep.class.getName());
    private static final int MONTHS_AHEAD = 3;

    @Inject
    private EntityManager em;

    @Inject
    private Clock clock;

    @Schedule(hour = "*/6", minute = "17", persistent = false)
    void makeAhead() {
        LocalDate today = LocalDate.now(clock);
        List<?> tables = em.createNativeQuery("select cast(c.relname as text) from pg_class c join pg_namespace n"
                        + " on n.oid = c.relnamespace where n.nspname = 'esis' and c.relkind = 'p' order by 1")
                .getResultList();
        for (Object table : tables) {
            em.createNativeQuery("select make_partitions(?1, ?2, ?3)")
                    .setParameter(1, table)
                    .setParameter(2, Date.valueOf(today))
                    .setParameter(3, MONTHS_AHEAD)
                    .getSingleResult();
            Object stray = em.createNativeQuery("select exists (select 1 from " + table + "_default)")
                    .getSingleResult();
            if (Boolean.TRUE.equals(stray)) {
                LOG.log(Level.SEVERE, "rows in the default partition of {0}: a month is missing", table);
            }
        }
    }
}
