package mn.esis.it.bench;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How often a second something can be done by so many at once, each beginning again as soon as it has ended. */
final class Rate {
    static final Duration ROUND = Duration.ofSeconds(10);

    private Rate() {}

    /** @param actions one for each who does it */
    static double perSecond(List<Callable<Void>> actions) throws Exception {
        ExecutorService all = Executors.newFixedThreadPool(actions.size());
        try {
            long begun = System.nanoTime();
            long end = begun + ROUND.toNanos();
            List<Future<Integer>> running = all.invokeAll(
                    actions.stream().map(action -> counting(action, end)).toList());
            int done = 0;
            for (Future<Integer> one : running) {
                done += one.get();
            }
            return done * 1e9 / (System.nanoTime() - begun);
        } finally {
            all.shutdownNow();
        }
    }

    static List<Callable<Void>> times(int count, Callable<Void> action) {
        return Stream.generate(() -> action).limit(count).toList();
    }

    /** The middle one of an odd number of ratios. */
    static double median(double... ratios) {
        double[] sorted = IntStream.range(0, ratios.length)
                .mapToDouble(i -> ratios[i])
                .sorted()
                .toArray();
        return sorted[sorted.length / 2];
    }

    private static Callable<Integer> counting(Callable<Void> action, long end) {
        return () -> {
            int done = 0;
            while (System.nanoTime() < end) {
                action.call();
                done++;
            }
            return done;
        };
    }
}
