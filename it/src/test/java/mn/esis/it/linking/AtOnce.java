package mn.esis.it.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several things begin at the same moment. */
final class AtOnce {
    private AtOnce() {}

    /** Each in a thread of its own; what came of them, in their order. */
    static <T> List<T> all(List<Callable<T>> things) throws Exception {
        CyclicBarrier start = new CyclicBarrier(things.size());
        ExecutorService workers = Executors.newFixedThreadPool(things.size());
        try {
            List<Future<T>> running = new ArrayList<>();
            for (Callable<T> thing : things) {
                running.add(workers.submit(() -> {
                    start.await();
                    return thing.call();
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> one : running) {
                results.add(one.get());
            }
            return results;
        } finally {
            workers.shutdownNow();
        }
    }
}
