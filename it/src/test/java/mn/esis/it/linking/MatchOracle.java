package mn.esis.it.linking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import mn.esis.it.env.TestEnvironment;
import mn.esis.it.faults.Phone;

/** Whether the time of an answer tells that a register number exists: tried in turn with one that does and one that does not. */
public final class MatchOracle {
    private static final int TRIES_OF_ONE_ACCOUNT = 25;
    private static final double ALIKE = 0.05;

    private final TestEnvironment environment;
    private final Deciders parents;

    public MatchOracle(TestEnvironment environment) {
        this.environment = environment;
        this.parents = new Deciders(environment);
    }

    /** @param samples of each; a tenth as many more warm up first */
    public void of(int samples) throws Exception {
        LinkSchool school = new LinkSchool(environment);
        int warmUp = samples / 10;
        List<String> tokens = school.parents((samples + warmUp) / TRIES_OF_ONE_ACCOUNT + 1);
        List<Long> existing = new ArrayList<>();
        List<Long> nobodys = new ArrayList<>();
        for (int i = 0; i < samples + warmUp; i++) {
            String token = tokens.get(i / TRIES_OF_ONE_ACCOUNT);
            boolean existingFirst = i % 2 == 0;
            long first = time(existingFirst ? "УЖ16231217" : "УЖ16231299", token);
            long second = time(existingFirst ? "УЖ16231299" : "УЖ16231217", token);
            if (i >= warmUp) {
                existing.add(existingFirst ? first : second);
                nobodys.add(existingFirst ? second : first);
            }
        }
        double difference = Math.abs(median(existing) - median(nobodys)) / median(nobodys);
        System.out.println(String.format(
                Locale.ROOT,
                "%d tries each: median %.2f ms for a number that exists, %.2f ms for nobody's; difference %.1f %%",
                samples,
                median(existing),
                median(nobodys),
                difference * 100));
        assertTrue(difference <= ALIKE, () -> "medians differ by " + difference);
    }

    private long time(String number, String token) {
        long asked = System.nanoTime();
        Phone.Answer answer = parents.post(
                "me/link-requests",
                "{\"relationship\":\"MOTHER\",\"registerNumber\":\"%s\",\"parentName\":\"Бат\",\"givenName\":\"Болд\"}"
                        .formatted(number),
                token);
        long took = System.nanoTime() - asked;
        assertEquals(422, answer.status(), answer.body());
        return took;
    }

    private static double median(List<Long> nanos) {
        return nanos.stream().sorted().skip(nanos.size() / 2).findFirst().orElseThrow() / 1e6;
    }
}
