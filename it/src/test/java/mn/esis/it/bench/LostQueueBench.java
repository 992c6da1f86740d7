package mn.esis.it.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import mn.esis.it.env.TestEnvironment;
import mn.esis.it.faults.Letters;
import mn.esis.it.faults.Trouble;
import mn.esis.it.local.catcher.SmtpFault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The queue is only an alarm clock: when all it kept is lost, messages are late, by half a minute at most, and nothing else.
 * The small version is in {@code KillsIT}, where the queue is lost with the server.
 */
@Tag("lost-queue")
class LostQueueBench {
    private static final int SOME = 20;
    private static final Duration LATEST = Duration.ofSeconds(30);

    private final TestEnvironment environment = TestEnvironment.toBreak();
    private final Letters letters = new Letters(environment);

    @AfterEach
    void repair() throws IOException {
        environment.catcher().behave();
    }

    @Test
    void each_letter_arrives_once_after_the_brokers_store_was_wiped() throws IOException, InterruptedException {
        environment.catcher().misbehave(SmtpFault.of(SmtpFault.Kind.STOPPED));
        List<String> all = letters.asked(SOME).toList();

        environment.server().close();
        Trouble.loseTheQueue(environment);
        environment.catcher().behave();
        environment.local().startServerAgain();
        environment.server().awaitReady();
        long ready = System.nanoTime();

        for (String contact : all) {
            letters.await(contact, "SENT", LATEST.minusNanos(System.nanoTime() - ready));
            assertEquals(1, letters.received(contact), contact);
        }
    }
}
