package mn.esis.it.arch.counter.linking;

import jakarta.ejb.Asynchronous;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import jakarta.jms.ObjectMessage;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.Supplier;

/** Every bad habit at once. */
@SuppressWarnings("all")
public class HabitManager {
    @Inject
    private UUID first;

    @Inject
    private UUID second;

    @Inject
    private UUID third;

    @Inject
    private UUID fourth;

    @Inject
    private UUID fifth;

    @Inject
    private UUID sixth;

    @Inject
    private UUID seventh;

    Supplier<LocalDate> time() {
        return LocalDate::now;
    }

    LocalDate zone() {
        return LocalDate.now(ZoneId.systemDefault());
    }

    String locale() {
        return "%d".formatted(3).toUpperCase();
    }

    byte[] charset() {
        return "ө".getBytes();
    }

    Object message(ObjectMessage message) throws JMSException {
        return message.getObject();
    }

    @Asynchronous
    void thread() {
        new Thread(this::print).start();
    }

    void print() {
        System.out.println(first);
    }
}
