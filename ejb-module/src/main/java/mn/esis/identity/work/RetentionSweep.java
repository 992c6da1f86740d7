package mn.esis.identity.work;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import mn.esis.shared.JobRuns;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Deletes leftovers when their time is over; each turn is taken by one node. */
@Singleton
@Startup
@DependsOn("Migrations")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RetentionSweep {

    private static final Logger LOG = Logger.getLogger(RetentionSweep.class.getName());
    private static final Duration COUNTERS = Duration.ofDays(1);
    private static final Duration REPLACED_TOKENS = Duration.ofDays(14);
    private static final Duration JOB_RUNS = Duration.ofDays(30);

    @Resource
    private TimerService timers;

    @Inject
    private LeftoverBatches batches;

    @Inject
    private JobRuns runs;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "esis.retention.sweep-seconds", defaultValue = "3600")
    private long every;

    @Inject
    @ConfigProperty(name = "esis.retention.idempotency-days", defaultValue = "2")
    private int idempotencyDays;

    @Inject
    @ConfigProperty(name = "esis.retention.code-days", defaultValue = "1")
    private int codeDays;

    @Inject
    @ConfigProperty(name = "esis.retention.session-days", defaultValue = "90")
    private int sessionDays;

    @Inject
    @ConfigProperty(name = "esis.retention.device-days", defaultValue = "180")
    private int deviceDays;

    @Inject
    @ConfigProperty(name = "esis.retention.card-print-days", defaultValue = "3")
    private int cardPrintDays;

    @PostConstruct
    void begin() {
        long millis = Duration.ofSeconds(every).toMillis();
        timers.createIntervalTimer(millis, millis, new TimerConfig(null, false));
    }

    @Timeout
    void sweep() {
        Instant now = clock.instant();
        Instant slot = Instant.ofEpochSecond(now.getEpochSecond() / every * every);
        try {
            if (runs.claim("retention", slot)) {
                ages().forEach((leftover, age) -> {
                    while (batches.deleteSome(leftover, now.minus(age))) {
                        LOG.log(Level.FINE, "more {0} are left", leftover);
                    }
                });
            }
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "the sweep failed and begins anew with its next turn", failed);
        }
    }

    /** How old each may get; in the order in which they can be deleted. */
    private Map<Leftover, Duration> ages() {
        Map<Leftover, Duration> ages = new EnumMap<>(Leftover.class);
        ages.put(Leftover.IDEMPOTENCY_KEYS, Duration.ofDays(idempotencyDays));
        ages.put(Leftover.JOB_RUNS, JOB_RUNS);
        ages.put(Leftover.RATE_COUNTERS, COUNTERS);
        ages.put(Leftover.ATTEMPT_DELAYS, COUNTERS);
        ages.put(Leftover.CODES, Duration.ofDays(codeDays));
        ages.put(Leftover.REFRESH_TOKENS, REPLACED_TOKENS);
        ages.put(Leftover.SESSIONS, Duration.ofDays(sessionDays));
        ages.put(Leftover.KNOWN_DEVICES, Duration.ofDays(deviceDays));
        ages.put(Leftover.CARD_PRINTS, Duration.ofDays(cardPrintDays));
        return ages;
    }
}
