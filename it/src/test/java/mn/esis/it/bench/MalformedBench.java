package mn.esis.it.bench;

import mn.esis.it.env.TestEnvironment;
import mn.esis.it.faults.Flood;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Ten thousand malformed requests: no failure of the server, every refusal a problem. */
@Tag("malformed")
class MalformedBench {
    private static final int REQUESTS = 10_000;

    @Test
    void answers_nonsense_with_a_problem_and_never_fails() throws InterruptedException {
        new Flood(TestEnvironment.toBreak()).of(REQUESTS, 10_000);
    }
}
