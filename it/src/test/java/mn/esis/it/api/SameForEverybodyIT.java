package mn.esis.it.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import mn.esis.it.api.Neighbour.Answer;
import mn.esis.it.env.TestSchool;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Neither answer nor time tell whether a contact or login is somebody's. */
class SameForEverybodyIT {
    private static final int PAIRS = 15;
    private static final int ROUNDS = 3;

    /** A machine with other work to do is not exact; a hash or a mail on one side only would be a multiple. */
    private static final double RATIO = 1.5;

    private static final Duration SLACK = Duration.ofMillis(10);

    /** Where somebody could ask; each time from another address, so that no limit is reached. */
    enum Door {
        REGISTRATION(contact -> new Neighbour().post("registrations", Parent.registration(contact))),
        RECOVERY(contact -> new Neighbour().post("auth/recoveries", "{\"contact\":\"%s\"}".formatted(contact))),
        SIGN_IN(contact -> new Neighbour().signsIn(contact, "some other password"));

        @SuppressWarnings("ImmutableEnumChecker") // a function without anything to change
        private final Function<String, Answer> ask;

        Door(Function<String, Answer> ask) {
            this.ask = ask;
        }

        Answer ask(String contact) {
            return ask.apply(contact);
        }
    }

    @ParameterizedTest
    @EnumSource(Door.class)
    void answers_differ_in_ids_and_times_only(Door door) {
        Answer known = door.ask(known());
        Answer unknown = door.ask(unknown());

        assertEquals(unknown.status(), known.status());
        assertEquals(unknown.shape(), known.shape());
        assertEquals(unknown.headers(), known.headers());
    }

    /** A real difference shows in every round, the noise of the machine does not. */
    @ParameterizedTest
    @EnumSource(Door.class)
    void answers_take_the_same_time(Door door) {
        door.ask(known());
        door.ask(unknown());
        List<String> rounds = new ArrayList<>();
        for (int round = 1; round <= ROUNDS; round++) {
            List<Long> known = new ArrayList<>();
            List<Long> unknown = new ArrayList<>();
            for (int pair = 0; pair < PAIRS; pair++) {
                measure(door, pair % 2 == 0 ? known() : unknown(), pair % 2 == 0 ? known : unknown);
                measure(door, pair % 2 == 0 ? unknown() : known(), pair % 2 == 0 ? unknown : known);
            }
            if (areAlike(median(known), median(unknown))) {
                return;
            }
            rounds.add("known %d ms, unknown %d ms".formatted(median(known) / 1_000_000, median(unknown) / 1_000_000));
        }
        fail(door + " tells by its time: " + rounds);
    }

    private static boolean areAlike(long one, long other) {
        return Math.max(one, other) <= Math.min(one, other) * RATIO + SLACK.toNanos();
    }

    private static void measure(Door door, String contact, List<Long> times) {
        long start = System.nanoTime();
        door.ask(contact);
        times.add(System.nanoTime() - start);
    }

    private static long median(List<Long> times) {
        List<Long> sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }

    private static String known() {
        return TestSchool.account(TestSchool.person("Өнөрмаа"));
    }

    private static String unknown() {
        return "nobody-" + UUID.randomUUID() + "@example.mn";
    }
}
