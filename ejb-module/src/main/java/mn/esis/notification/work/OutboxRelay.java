package mn.esis.notification.work;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.jms.JMSRuntimeException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import mn.esis.shared.Caller;
import mn.esis.shared.CurrentCaller;

/**
 * Hands new rows to the queue every second, 100 in a transaction, and itself delivers what the queue has lost; wipes expired secrets. Runs on every
 * node; rows are shared out by the database.
 */
@Singleton
@Startup
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class.getName());
    private static final int BATCH = 100;
    private static final int SWEEP = 200;

    private final AtomicBoolean relaying = new AtomicBoolean();
    private final AtomicBoolean sweeping = new AtomicBoolean();
    private final AtomicBoolean wiping = new AtomicBoolean();

    @Inject
    private OutboxLedger ledger;

    @Inject
    private NoticeQueue queue;

    @Inject
    private Delivery delivery;

    @Inject
    private ConsumerProbe probe;

    @Inject
    private CurrentCaller caller;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void relay() {
        exclusively(relaying, () -> {
            if (!probe.isAnswered()) {
                queue.probe();
            }
            List<UUID> batch;
            do {
                batch = ledger.handOver(BATCH);
                queue.send(batch);
            } while (batch.size() == BATCH);
        });
    }

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void sweep() {
        exclusively(sweeping, () -> ledger.overdue(SWEEP).forEach(this::deliver));
    }

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void wipe() {
        exclusively(wiping, () -> {
            while (ledger.wipeExpired(SWEEP) == SWEEP) {
                LOG.log(Level.FINE, "more expired secrets are left");
            }
        });
    }

    /** One message that fails must not hold up those behind it. */
    private void deliver(UUID id) {
        try {
            delivery.deliver(id);
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, failed, () -> "message " + id + " waits for the next sweep");
        }
    }

    private void exclusively(AtomicBoolean busy, Runnable work) {
        if (!busy.compareAndSet(false, true)) {
            return;
        }
        caller.set(Caller.system("outbox"));
        try {
            work.run();
        } catch (JMSRuntimeException | EJBException e) {
            LOG.log(Level.WARNING, "the outbox waits for the database or the queue: {0}", e.getMessage());
        } catch (RuntimeException bug) { // the container would end a timer that fails again and again
            LOG.log(Level.SEVERE, "the outbox begins anew with its next turn", bug);
        } finally {
            busy.set(false);
        }
    }
}
