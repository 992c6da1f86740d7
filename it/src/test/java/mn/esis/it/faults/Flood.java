package mn.esis.it.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import mn.esis.it.env.TestEnvironment;
import mn.esis.it.faults.Nonsense.Odd;
import mn.esis.it.faults.Phone.Answer;

/** Nonsense by the thousand: whatever comes, the answer is no failure of the server, and every refusal is a problem. */
public final class Flood {
    /** Fewer than may wait for a hash, so that nobody is told that the server is busy. */
    private static final int AT_ONCE = 8;

    private static final int ENOUGH = 20;

    private final Phone phone;
    private final String token;
    private final Map<String, String> wrong = new TreeMap<>();
    private final Map<Integer, Integer> statuses = new TreeMap<>();

    public Flood(TestEnvironment environment) {
        phone = new Phone(environment);
        token = phone.post("/api/v1/auth/tokens", ManyAccounts.signIn("teacher@demo.mn"))
                .orElseThrow()
                .text("accessToken");
    }

    public void of(int requests, long seed) throws InterruptedException {
        Nonsense nonsense = new Nonsense(seed, phone, token);
        ExecutorService senders = Executors.newFixedThreadPool(AT_ONCE);
        for (int i = 0; i < requests; i++) {
            Odd odd = nonsense.next();
            senders.execute(() -> judge(odd, phone.send(odd.request())));
        }
        senders.shutdown();
        assertEquals(true, senders.awaitTermination(10, TimeUnit.MINUTES), "the flood did not end");
        System.out.println(requests + " malformed requests (seed " + seed + "): " + statuses);
        assertEquals(Map.of(), wrong);
    }

    private synchronized void judge(Odd odd, Optional<Answer> came) {
        statuses.merge(came.map(Answer::status).orElse(0), 1, Integer::sum);
        Optional<String> fault = came.isEmpty() ? Optional.of("no answer") : fault(odd, came.get());
        if (fault.isPresent() && wrong.size() < ENOUGH) {
            wrong.put(odd.what(), fault.get());
        }
    }

    private static Optional<String> fault(Odd odd, Answer answer) {
        boolean hasNoBody = odd.request().method().equals("HEAD");
        boolean isProblem = answer.isProblem() && (hasNoBody || answer.body().contains("\"code\":\""));
        boolean isElsewhere =
                odd.mayMissTheApi() || (odd.isFalselyPacked() && answer.body().isEmpty());
        boolean isFine = answer.status() < 400 || (answer.status() < 500 && (isProblem || isElsewhere));
        return isFine
                ? Optional.empty()
                : Optional.of(answer.status() + " " + answer.type() + " " + start(answer.body()));
    }

    private static String start(String body) {
        return body.substring(0, Math.min(300, body.length()));
    }
}
