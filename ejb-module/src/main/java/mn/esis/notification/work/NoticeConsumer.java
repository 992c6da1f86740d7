package mn.esis.notification.work;

import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import mn.esis.shared.Caller;
import mn.esis.shared.CurrentCaller;
import mn.esis.shared.Migrations;

/** Delivers what the queue brings. Never throws: the outbox remembers, the broker need not try again. */
@MessageDriven(
        activationConfig = {
            @ActivationConfigProperty(propertyName = "destinationType", propertyValue = "jakarta.jms.Queue"),
            @ActivationConfigProperty(propertyName = "destination", propertyValue = "esisNotices"),
            @ActivationConfigProperty(propertyName = "acknowledgeMode", propertyValue = "Auto-acknowledge")
        })
@TransactionManagement(TransactionManagementType.BEAN)
public class NoticeConsumer implements MessageListener {

    private static final Logger LOG = Logger.getLogger(NoticeConsumer.class.getName());
    static final String PROBE = "probe";

    @Inject
    private Migrations migrations;

    @Inject
    private Delivery delivery;

    @Inject
    private CurrentCaller caller;

    @Inject
    private ConsumerProbe probe;

    @Override
    public void onMessage(Message message) {
        migrations.done();
        caller.set(Caller.system("notices"));
        try {
            String body = message.getBody(String.class);
            if (PROBE.equals(body)) {
                probe.answered();
            } else {
                delivery.deliver(UUID.fromString(body));
            }
        } catch (JMSException | RuntimeException e) {
            LOG.log(Level.WARNING, "a notice from the queue was not delivered; the sweep will try", e);
        }
    }
}
