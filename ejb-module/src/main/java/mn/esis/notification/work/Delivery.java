package mn.esis.notification.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Claim → send → mark. Called by the consumer of the queue and by the sweep alike, outside any transaction. What fails is
 * tried again with growing pauses; what can never succeed, or failed too often, is parked for the administrator.
 */
@ApplicationScoped
public class Delivery {

    private static final Logger LOG = Logger.getLogger(Delivery.class.getName());
    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(5),
            Duration.ofSeconds(10),
            Duration.ofSeconds(20),
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(12));

    @Inject
    private OutboxLedger ledger;

    @Inject
    @Any
    private Instance<Sender> senders;

    public void deliver(UUID messageId) {
        ledger.claim(messageId).ifPresent(this::send);
    }

    private void send(Claimed message) {
        try {
            senderFor(message).send(message);
            ledger.sent(message);
        } catch (SendFailure failure) {
            ledger.failed(message, failure.getMessage(), pause(message, failure.isPermanent()));
        } catch (RuntimeException bug) {
            LOG.log(
                    Level.SEVERE,
                    "message " + message.messageId() + " of kind " + message.kind() + " cannot be sent",
                    bug);
            ledger.failed(message, bug.getClass().getSimpleName(), pause(message, false));
        }
    }

    private Sender senderFor(Claimed message) throws SendFailure {
        return senders.stream()
                .filter(sender -> sender.channel() == message.channel())
                .findFirst()
                .orElseThrow(() -> new SendFailure("no sender for " + message.channel(), true, null));
    }

    private static Duration pause(Claimed message, boolean permanent) {
        return permanent || message.attempts() > PAUSES.size() ? null : PAUSES.get(message.attempts() - 1);
    }
}
