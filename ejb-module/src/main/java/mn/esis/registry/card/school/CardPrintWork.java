package mn.esis.registry.card.school;

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
import java.util.logging.Level;
import java.util.logging.Logger;

/** Draws what is ordered for whole schools: each node looks every two seconds and takes parts until none waits. */
@Singleton
@Startup
@DependsOn("Migrations")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CardPrintWork {

    private static final Logger LOG = Logger.getLogger(CardPrintWork.class.getName());
    /** Then the timer may stop with the server, and goes on with its next turn. */
    private static final Duration TURN = Duration.ofSeconds(30);

    @Inject
    private CardPrintSteps steps;

    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void work() {
        Instant end = clock.instant().plus(TURN);
        try {
            while (clock.instant().isBefore(end) && steps.drawNext()) {
                LOG.log(Level.FINE, "the cards of a group are drawn");
            }
        } catch (RuntimeException failed) { // the container would end a timer that fails again and again
            LOG.log(Level.WARNING, "the print of cards goes on with its next turn", failed);
        }
    }
}
