package mn.esis.it.faults;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import mn.esis.it.env.TestEnvironment;

/** Somebody else who uses the API meanwhile: twenty times a second, by eight callers in turn. */
final class Pings implements AutoCloseable {
    private static final int EVERY_MILLIS = 50;
    private static final int CALLERS = 8;
    private static final int WARM_UP = 200;

    private final Phone phone;
    private final ScheduledExecutorService callers = Executors.newScheduledThreadPool(CALLERS);
    private final ConcurrentLinkedQueue<Long> nanos = new ConcurrentLinkedQueue<>();
    private final AtomicInteger failures = new AtomicInteger();
    private long begun;

    Pings(TestEnvironment environment) {
        phone = new Phone(environment);
        for (int i = 0; i < WARM_UP; i++) {
            phone.get("/api/v1/ping");
        }
    }

    Pings begin() {
        begun = System.nanoTime();
        for (int i = 0; i < CALLERS; i++) {
            var unused = callers.scheduleAtFixedRate(
                    this::ping, (long) i * EVERY_MILLIS, (long) CALLERS * EVERY_MILLIS, TimeUnit.MILLISECONDS);
        }
        return this;
    }

    private void ping() {
        long asked = System.nanoTime();
        boolean answered = phone.get("/api/v1/ping")
                .filter(answer -> answer.status() == 200)
                .isPresent();
        nanos.add(System.nanoTime() - asked);
        failures.addAndGet(answered ? 0 : 1);
    }

    int failures() {
        return failures.get();
    }

    Duration percentile(double part) {
        List<Long> sorted = nanos.stream().sorted().toList();
        return Duration.ofNanos(sorted.get((int) Math.min(sorted.size() - 1.0, Math.floor(sorted.size() * part))));
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d pings in %.1f s, %d failed; p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, longest %.1f ms",
                nanos.size(),
                (System.nanoTime() - begun) / 1e9,
                failures(),
                millis(0.5),
                millis(0.95),
                millis(0.99),
                millis(1));
    }

    private double millis(double part) {
        return percentile(part).toNanos() / 1e6;
    }

    @Override
    public void close() {
        callers.shutdownNow();
    }
}
