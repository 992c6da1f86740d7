package mn.esis.it.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** More requests for codes at once than the database has connections for the application: none waits for another's second. */
class ParallelRequestsIT {

    private static final int PHONES = 64;

    @Test
    void many_forgotten_passwords_at_once_are_all_answered() throws Exception {
        ExecutorService phones = Executors.newFixedThreadPool(PHONES);
        try {
            List<Future<Integer>> running = phones.invokeAll(
                    IntStream.range(0, PHONES).mapToObj(phone -> forgets()).toList());
            for (Future<Integer> answer : running) {
                assertEquals(202, answer.get());
            }
        } finally {
            phones.shutdownNow();
        }
    }

    private static Callable<Integer> forgets() {
        return () -> new Neighbour()
                .post("auth/recoveries", "{\"contact\":\"nobody-%s@example.mn\"}".formatted(UUID.randomUUID()))
                .status();
    }
}
