package mn.esis.identity.keys;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Level;
import java.util.logging.Logger;
import mn.esis.shared.JobRuns;
import mn.esis.shared.model.keys.Renewal;
import org.eclipse.microprofile.metrics.MetricRegistry;

/**
 * Brings stored values under the current keys after a change of keys. Each minute one node takes the slot and works for less
 * than a minute, so that a node that dies is followed by another; reading and searching work all the while with the old keys.
 * How far it is: {@link KeyRenewals}, table {@code key_renewal}, metric {@code esis_key_renewals_open}, a line in the log at each end.
 */
@Singleton
@Startup
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class KeyRotation {

    private static final Logger LOG = Logger.getLogger(KeyRotation.class.getName());
    private static final Duration SHIFT = Duration.ofSeconds(45);

    private final AtomicLong open = new AtomicLong();

    @Inject
    private Renewals renewals;

    @Inject
    private RenewalLedger ledger;

    @Inject
    private JobRuns runs;

    @Inject
    private Clock clock;

    @Inject
    private MetricRegistry metrics;

    @PostConstruct
    void prepare() {
        metrics.gauge("esis_key_renewals_open", open, AtomicLong::get);
    }

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void work() {
        try {
            List<Renewal> due = renewals.all().stream()
                    .filter(renewal -> !ledger.isDone(renewal))
                    .toList();
            open.set(due.size());
            Instant now = clock.instant();
            if (!due.isEmpty() && runs.claim("keys", now.truncatedTo(ChronoUnit.MINUTES))) {
                due.forEach(renewal -> renew(renewal, now.plus(SHIFT)));
            }
        } catch (RuntimeException e) { // the container would end a timer that fails again and again
            LOG.log(Level.WARNING, "the renewal after a change of keys waits for the database", e);
        }
    }

    private void renew(Renewal renewal, Instant end) {
        if (clock.instant().isAfter(end)) {
            return;
        }
        ledger.begin(renewal);
        boolean more;
        do {
            more = ledger.step(renewal);
        } while (more && clock.instant().isBefore(end));
        if (!more) {
            open.decrementAndGet();
        }
        tell(renewal, more ? "goes on: {1}" : "is done: {1}");
    }

    private void tell(Renewal renewal, String state) {
        RenewalLedger.Progress progress = ledger.progress(renewal);
        if (progress.renewed() + progress.unreadable() > 0) {
            LOG.log(
                    progress.unreadable() > 0 ? Level.SEVERE : Level.INFO,
                    "keys: renewing {0} for key {3} " + state + " values renewed, {2} cannot be read",
                    new Object[] {renewal.subject(), progress.renewed(), progress.unreadable(), renewal.keyId()});
        }
    }
}
