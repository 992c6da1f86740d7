package mn.esis.it.faults;

import mn.esis.it.env.TestEnvironment;
import org.junit.jupiter.api.Test;

/** The small version of {@code ./esis bench malformed}. */
class MalformedIT {
    private static final int REQUESTS = 1_500;
    private static final long SEED = 20261123;

    @Test
    void answers_nonsense_with_a_problem_and_never_fails() throws InterruptedException {
        new Flood(TestEnvironment.toBreak()).of(REQUESTS, SEED);
    }
}
