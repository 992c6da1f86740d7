package mn.esis.audit;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Makes the partitions of the coming months at the start and four times a day, and raises an alarm when rows fell into a
 * default partition. No failure leaves the timer: the container would end it for good.
 */
@Singleton
@Startup
@DependsOn("Migrations")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PartitionSweep {

    private static final Logger LOG = Logger.getLogger(PartitionSweep.class.getName());

    @Inject
    private Partitions partitions;

    @Inject
    private Clock clock;

    @PostConstruct
    void begin() {
        makeAhead();
    }

    @Schedule(hour = "*/6", minute = "17", persistent = false)
    void makeAhead() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        try {
            partitions.tables().forEach(table -> makeAhead(table, today));
        } catch (RuntimeException failed) {
            LOG.log(Level.SEVERE, "no partitions were made; the next turn tries again", failed);
        }
    }

    /** Strays are told first: while they lie there, the partition of their month cannot be made. */
    private void makeAhead(String table, LocalDate today) {
        try {
            if (partitions.hasStrays(table)) {
                LOG.log(Level.SEVERE, "rows in the default partition of {0}: a month is missing", table);
            }
            partitions.makeAhead(table, today);
        } catch (RuntimeException failed) {
            LOG.log(Level.SEVERE, failed, () -> "no partitions were made for " + table + "; the next turn tries again");
        }
    }
}
