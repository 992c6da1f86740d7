package mn.esis.it.faults;

import java.time.Duration;
import mn.esis.it.env.TestEnvironment;
import org.junit.jupiter.api.Test;

/** The small version of {@code ./esis bench sign-in-wave}; how fast is judged there, on a machine that does nothing else. */
class SignInWaveIT {
    private static final int PEOPLE = 100;
    /** Who is starved waits for the whole wave, which takes longer than this on any machine. */
    private static final Duration NOT_STARVED = Duration.ofSeconds(3);

    @Test
    void lets_everybody_in_and_starves_nobody() throws Exception {
        new SignInWave(TestEnvironment.toBreak()).of(PEOPLE, NOT_STARVED);
    }
}
