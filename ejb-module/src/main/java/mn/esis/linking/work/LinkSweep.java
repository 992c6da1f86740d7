package mn.esis.linking.work;

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
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import mn.esis.shared.JobRuns;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Looks what is due: alarms each minute, the rest each hour; each turn is taken by one node. */
@Singleton
@Startup
@DependsOn("Migrations")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LinkSweep {

    private static final Logger LOG = Logger.getLogger(LinkSweep.class.getName());

    @Resource
    private TimerService timers;

    @Inject
    private LinkTurns turns;

    @Inject
    private JobRuns runs;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "esis.linking.alarm-seconds", defaultValue = "30")
    private long alarmSeconds;

    @Inject
    @ConfigProperty(name = "esis.linking.due-seconds", defaultValue = "3600")
    private long dueSeconds;

    @PostConstruct
    void begin() {
        long millis = Duration.ofSeconds(Math.min(alarmSeconds, dueSeconds)).toMillis();
        timers.createIntervalTimer(millis, millis, new TimerConfig(null, false));
    }

    @Timeout
    void sweep() {
        try {
            if (claim("linking-alarms", alarmSeconds)) {
                all(turns::alarm);
            }
            if (claim("linking-due", dueSeconds)) {
                all(turns::expire);
                all(turns::remind);
                all(turns::handOver);
                all(turns::graduate);
                all(turns::review);
            }
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "the sweep failed and begins anew with its next turn", failed);
        }
    }

    private boolean claim(String job, long every) {
        return runs.claim(job, Instant.ofEpochSecond(clock.instant().getEpochSecond() / every * every));
    }

    private static void all(BooleanSupplier turn) {
        while (turn.getAsBoolean()) {
            LOG.log(Level.FINE, "more is due");
        }
    }
}
