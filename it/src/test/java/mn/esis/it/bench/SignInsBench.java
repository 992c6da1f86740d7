package mn.esis.it.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import mn.esis.it.env.TestEnvironment;
import mn.esis.it.faults.ManyAccounts;
import mn.esis.it.faults.Phone;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Sign-ins beside the bare hash (goal G12), and refreshed tokens beside a bare write of the database (towards G14). */
@Tag("sign-ins")
class SignInsBench {
    private static final int ROUNDS = 5;
    private static final int HASHERS = 2;
    private static final int PEOPLE = 12;
    private static final int PHONES = 16;
    private static final double LEAST = 0.6;

    private final TestEnvironment environment = TestEnvironment.toBreak();
    private final Phone phone = new Phone(environment);

    @Test
    void spends_most_of_a_sign_in_on_the_hash() throws Exception {
        List<Callable<Void>> people = ManyAccounts.in(environment, PEOPLE).stream()
                .map(login -> (Callable<Void>) () -> signIn(ManyAccounts.signIn(login)))
                .toList();
        double[] ratios = new double[ROUNDS];
        Rate.perSecond(people);
        for (int i = 0; i < ROUNDS; i++) {
            double bare = Rate.perSecond(Rate.times(HASHERS, SignInsBench::hash));
            double whole = Rate.perSecond(people);
            ratios[i] = whole / bare;
            say("%.1f sign-ins/s, %.1f bare hashes/s on %d threads: %.2f", whole, bare, HASHERS, ratios[i]);
        }
        double median = Rate.median(ratios);
        say("sign-ins to bare hashes, median: %.2f (at least %.2f)", median, LEAST);
        assertTrue(median >= LEAST, "see above");
    }

    @Test
    void renews_tokens_beside_a_bare_write_of_the_database() throws Exception {
        List<Callable<Void>> phones = new ArrayList<>();
        for (String login : ManyAccounts.in(environment, PHONES)) {
            phones.add(refreshing(login));
        }
        double[] ratios = new double[ROUNDS];
        Rate.perSecond(phones);
        for (int i = 0; i < ROUNDS; i++) {
            double writes = writes();
            double refreshes = Rate.perSecond(phones);
            ratios[i] = refreshes / writes;
            say("%.0f refreshes/s, %.0f bare updates/s: %.2f", refreshes, writes, ratios[i]);
        }
        say("refreshes to bare updates, median: %.2f", Rate.median(ratios));
    }

    private Callable<Void> refreshing(String login) {
        AtomicReference<String> token =
                new AtomicReference<>(phone.post("/api/v1/auth/tokens", ManyAccounts.signIn(login))
                        .orElseThrow()
                        .text("refreshToken"));
        return () -> {
            String body = "{\"refreshToken\":\"%s\",\"deviceId\":\"%s\"}".formatted(token.get(), login);
            Phone.Answer answer =
                    phone.post("/api/v1/auth/tokens/refresh", body).orElseThrow();
            assertEquals(200, answer.status(), answer.body());
            token.set(answer.text("refreshToken"));
            return null;
        };
    }

    private double writes() throws Exception {
        List<Callable<Void>> writers = new ArrayList<>();
        List<Connection> open = new ArrayList<>();
        for (int i = 0; i < PHONES; i++) {
            Connection connection = environment.app().getConnection();
            open.add(connection);
            PreparedStatement write =
                    connection.prepareStatement("update session set last_seen_at = now() where id = ?");
            write.setObject(1, session(connection, i));
            writers.add(() -> {
                write.executeUpdate();
                return null;
            });
        }
        try {
            return Rate.perSecond(writers);
        } finally {
            for (Connection connection : open) {
                connection.close();
            }
        }
    }

    private static UUID session(Connection connection, int number) throws Exception {
        try (PreparedStatement question =
                connection.prepareStatement("select id from session order by id desc limit 1 offset " + number)) {
            var found = question.executeQuery();
            found.next();
            return found.getObject(1, UUID.class);
        }
    }

    private Void signIn(String body) {
        Phone.Answer answer = phone.post("/api/v1/auth/tokens", body).orElseThrow();
        assertEquals(200, answer.status(), answer.body());
        return null;
    }

    /** The same parameters as the product's. */
    private static Void hash() {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(19 * 1024)
                .withIterations(2)
                .withParallelism(1)
                .withSalt(new byte[16])
                .build());
        generator.generateBytes(ManyAccounts.PASSWORD.getBytes(StandardCharsets.UTF_8), new byte[32]);
        return null;
    }

    private static void say(String line, Object... values) {
        System.out.println(String.format(Locale.ROOT, line, values));
    }
}
