package mn.esis.it.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import mn.esis.it.env.TestEnvironment;

/** Everybody signs in at the same moment, and who is sent away comes back exactly when told to. */
public final class SignInWave {
    private static final Duration ALL_ARE_IN = Duration.ofMinutes(1);
    private static final int BUSY = 503;
    private static final int A_FEW = 4;

    private final TestEnvironment environment;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final AtomicInteger refused = new AtomicInteger();

    public SignInWave(TestEnvironment environment) {
        this.environment = environment;
    }

    /** @param slowestPing of a hundred pings meanwhile, 99 are faster */
    public void of(int people, Duration slowestPing) throws Exception {
        List<String> logins = ManyAccounts.in(environment, people);
        warmUp(logins);
        try (Pings pings = new Pings(environment).begin()) {
            long begun = System.nanoTime();
            CompletableFuture<?>[] all = logins.stream().map(this::signIn).toArray(CompletableFuture[]::new);
            CompletableFuture.allOf(all).get(ALL_ARE_IN.toMillis() * 3, TimeUnit.MILLISECONDS);
            Duration took = Duration.ofNanos(System.nanoTime() - begun);
            System.out.println(String.format(
                    Locale.ROOT,
                    "%d sign-ins at once: all in after %.1f s (%.1f/s), %d times told to come again; %s",
                    people,
                    took.toMillis() / 1e3,
                    people * 1e3 / took.toMillis(),
                    refused.get(),
                    pings));
            assertTrue(refused.get() > 0, "nobody was sent away: the wave was none");
            assertTrue(took.compareTo(ALL_ARE_IN) <= 0, () -> "all in after " + took);
            assertEquals(0, pings.failures());
            assertTrue(pings.percentile(0.99).compareTo(slowestPing) <= 0, pings::toString);
        }
    }

    /** A few at a time, until the server's machine code is there: in the morning it has run all night. */
    private void warmUp(List<String> logins) {
        for (int from = 0; from < logins.size(); from += A_FEW) {
            List<String> few = logins.subList(from, Math.min(from + A_FEW, logins.size()));
            CompletableFuture.allOf(few.stream().map(this::signIn).toArray(CompletableFuture[]::new))
                    .join();
        }
        refused.set(0);
    }

    private CompletableFuture<Void> signIn(String login) {
        URI tokens = environment.url("/api/v1/auth/tokens");
        return http.sendAsync(
                        HttpRequest.newBuilder(tokens)
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(ManyAccounts.signIn(login)))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .thenCompose(answer -> answer.statusCode() == BUSY ? again(login, answer) : done(answer));
    }

    private CompletableFuture<Void> again(String login, HttpResponse<String> answer) {
        refused.incrementAndGet();
        assertTrue(answer.body().contains("\"code\":\"BUSY\""), answer.body());
        long seconds = answer.headers().firstValueAsLong("Retry-After").orElseThrow();
        Executor then = CompletableFuture.delayedExecutor(seconds, TimeUnit.SECONDS);
        return CompletableFuture.runAsync(() -> {}, then).thenCompose(waited -> signIn(login));
    }

    private static CompletableFuture<Void> done(HttpResponse<String> answer) {
        assertEquals(200, answer.statusCode(), answer.body());
        return CompletableFuture.completedFuture(null);
    }
}
