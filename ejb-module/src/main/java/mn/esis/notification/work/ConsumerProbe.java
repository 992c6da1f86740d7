package mn.esis.notification.work;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicBoolean;

/** Knows whether a message sent to the queue has come out at the other end since the start. */
@ApplicationScoped
public class ConsumerProbe {

    private final AtomicBoolean answered = new AtomicBoolean();

    void answered() {
        answered.set(true);
    }

    public boolean isAnswered() {
        return answered.get();
    }
}
