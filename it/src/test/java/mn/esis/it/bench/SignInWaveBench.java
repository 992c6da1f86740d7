package mn.esis.it.bench;

import java.time.Duration;
import mn.esis.it.env.TestEnvironment;
import mn.esis.it.faults.SignInWave;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Five hundred sign-ins at once: all in within a minute, while a ping of the API keeps p99 ≤ 100 ms. */
@Tag("sign-in-wave")
class SignInWaveBench {
    private static final int PEOPLE = 500;
    private static final int WARM_UP = 100;
    private static final Duration PING = Duration.ofMillis(100);

    @Test
    void lets_all_in_within_a_minute_while_others_are_served() throws Exception {
        new SignInWave(TestEnvironment.toBreak()).of(WARM_UP, Duration.ofMinutes(1));
        new SignInWave(TestEnvironment.toBreak()).of(PEOPLE, PING);
    }
}
