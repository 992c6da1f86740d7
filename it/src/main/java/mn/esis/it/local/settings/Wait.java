package mn.esis.it.local.settings;

import java.time.Duration;

/** Waiting with an end. */
public final class Wait {
    private static final Duration PAUSE = Duration.ofMillis(100);

    private Wait() {}

    /** Tells whether it is so by now; throws when there is nothing to wait for any more. */
    public interface Sign<E extends Exception> {
        boolean seen() throws E, InterruptedException;
    }

    /** Looks again and again. @return false when it was not so within the time */
    public static <E extends Exception> boolean until(Duration most, Sign<E> sign) throws E, InterruptedException {
        long begun = System.nanoTime();
        while (!sign.seen()) {
            if (System.nanoTime() - begun > most.toNanos()) {
                return false;
            }
            Thread.sleep(PAUSE.toMillis());
        }
        return true;
    }
}
