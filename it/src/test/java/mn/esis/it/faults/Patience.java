package mn.esis.it.faults;

import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waiting with an end. */
public final class Patience {
    private static final Duration PAUSE = Duration.ofMillis(50);

    private Patience() {}

    /** Waits until it is so, and fails when it is not within the time. @return how long it took */
    public static Duration until(String what, Duration most, BooleanSupplier isSo) {
        long begun = System.nanoTime();
        while (!isSo.getAsBoolean()) {
            if (System.nanoTime() - begun > most.toNanos()) {
                fail("not within " + most.toSeconds() + " s: " + what);
            }
            pause(PAUSE);
        }
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    static void pause(Duration time) {
        LockSupport.parkNanos(time.toNanos());
    }
}
