package mn.esis.notification.work;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.jms.DeliveryMode;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSDestinationDefinition;
import jakarta.jms.JMSProducer;
import jakarta.jms.Queue;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import mn.esis.notification.OutboxKick;
import mn.esis.shared.Open;

/**
 * Puts ids of messages on the queue. Not persistent: the outbox is the memory, the queue only wakes a consumer; what it
 * loses the sweep finds.
 */
@Stateless
@JMSDestinationDefinition(
        name = "java:app/jms/notices",
        interfaceName = "jakarta.jms.Queue",
        destinationName = "esisNotices")
public class NoticeQueue {

    private static final Logger LOG = Logger.getLogger(NoticeQueue.class.getName());

    @Inject
    private JMSContext jms;

    @Resource(lookup = "java:app/jms/notices")
    private Queue queue;

    /** Hands all ids over in one transaction of the broker. */
    @Open("called by the relay's timer")
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void send(List<UUID> messageIds) {
        JMSProducer producer = jms.createProducer().setDeliveryMode(DeliveryMode.NON_PERSISTENT);
        messageIds.forEach(id -> producer.send(queue, id.toString()));
    }

    /** A message about nothing, by which the health check learns that consumers are there. */
    @Open("called by the relay's timer")
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void probe() {
        jms.createProducer().setDeliveryMode(DeliveryMode.NON_PERSISTENT).send(queue, NoticeConsumer.PROBE);
    }

    /** Wakes a consumer right after the commit. A broker that is down must not spoil an answer already committed. */
    @Open("called after the commit of a use case")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void kick(@Observes(during = TransactionPhase.AFTER_SUCCESS) OutboxKick added) {
        try {
            jms.createProducer()
                    .setDeliveryMode(DeliveryMode.NON_PERSISTENT)
                    .send(queue, added.messageId().toString());
        } catch (RuntimeException brokerDown) {
            LOG.log(Level.WARNING, "the queue did not take {0}; the sweep will", added.messageId());
        }
    }
}
