package mn.esis.it.faults;

import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import mn.esis.it.local.settings.Wait;

/** Waiting with an end. */
public final class Patience {
    private Patience() {}

    /** Waits until it is so, and fails when it is not within the time. @return how long it took */
    public static Duration until(String what, Duration most, BooleanSupplier isSo) {
        long begun = System.nanoTime();
        try {
            if (!Wait.until(most, isSo::getAsBoolean)) {
                fail("not within " + most.toSeconds() + " s: " + what);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    static void pause(Duration time) {
        LockSupport.parkNanos(time.toNanos());
    }
}
