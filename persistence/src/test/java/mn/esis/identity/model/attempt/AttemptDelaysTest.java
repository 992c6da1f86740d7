package mn.esis.identity.model.attempt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttemptDelaysTest {

    private static final Duration WINDOW = Duration.ofMinutes(15);

    @Test
    void half_of_the_tries_are_free_then_each_wait_is_twice_the_one_before() {
        assertEquals(Duration.ZERO, AttemptDelays.after(4, 10, WINDOW));
        assertEquals(28, AttemptDelays.after(5, 10, WINDOW).toSeconds());
        assertEquals(56, AttemptDelays.after(6, 10, WINDOW).toSeconds());
        assertEquals(450, AttemptDelays.after(9, 10, WINDOW).toSeconds());
    }

    @Test
    void nobody_waits_longer_than_a_window() {
        assertEquals(WINDOW, AttemptDelays.after(10, 10, WINDOW));
        assertEquals(WINDOW, AttemptDelays.after(1_000_000, 10, WINDOW));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 10, 11, 100, 100_000})
    void no_more_than_the_limit_fit_into_a_window(int limit) {
        Duration waited = Duration.ZERO;
        int tries = 0;
        while (waited.compareTo(WINDOW) < 0) {
            tries++;
            waited = waited.plus(AttemptDelays.after(tries, limit, WINDOW));
        }
        assertTrue(tries <= limit, tries + " tries");
    }
}
