package mn.esis.it.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import mn.esis.it.faults.Phone.Answer;

/** Asks again and again, as long as an answer may be lost or say "later", and remembers what came. */
final class Insistence {
    static final Duration LONGEST_TROUBLE = Duration.ofMinutes(6);

    private static final Duration PAUSE = Duration.ofMillis(200);

    private final Map<String, Integer> answers = new ConcurrentHashMap<>();

    /** Asks until the server has answered for good, and with that status. */
    Answer until(int expected, Supplier<Optional<Answer>> call) {
        long deadline = System.nanoTime() + LONGEST_TROUBLE.toNanos();
        while (System.nanoTime() < deadline) {
            Optional<Answer> answer = call.get();
            answers.merge(answer.map(came -> came.status() + " " + came.type()).orElse("none"), 1, Integer::sum);
            if (answer.isPresent() && !answer.get().isForLater()) {
                assertEquals(expected, answer.get().status(), answer.get().body());
                return answer.get();
            }
            Patience.pause(answer.flatMap(Answer::retryAfter).orElse(PAUSE));
        }
        throw new AssertionError("no answer within " + LONGEST_TROUBLE);
    }

    /** How often which answer came, "none" for a lost one. */
    Map<String, Integer> answers() {
        return new TreeMap<>(answers);
    }
}
