package mn.esis.it.faults;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Future;
import mn.esis.it.env.TestEnvironment;

/** Parents register while one trouble after the other strikes; afterwards the ledger must hold. */
public final class Ordeal {
    private static final Duration FIRST_SUCCESS = Duration.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final TestEnvironment environment;
    private final Ledger ledger;
    private final NewParents parents;

    public Ordeal(TestEnvironment environment) {
        this.environment = environment;
        this.ledger = new Ledger(environment);
        this.parents = new NewParents(environment, ledger);
    }

    /** Spreads the troubles evenly over the registrations. */
    public void of(int registrations, Trouble... troubles) throws Exception {
        List<Future<?>> all = parents.begin(registrations);
        for (int i = 0; i < troubles.length; i++) {
            int done = registrations * (i + 1) / (troubles.length + 1);
            Patience.until(done + " registrations", LONGEST, () -> ledger.size() >= done);
            survive(troubles[i]);
        }
        parents.finish(all);
        int asked = registrations + troubles.length;
        assertTrue(ledger.size() == asked, () -> ledger.size() + " of " + asked);
        assertTrue(
                parents.answers().keySet().stream().noneMatch(answer -> answer.startsWith("500")),
                () -> "failures that tell nobody to come again: " + parents.answers());
        int repeated = ledger.holds();
        say("%d registrations, 0 lost, 0 doubled; %d messages came twice; answers %s"
                .formatted(asked, repeated, parents.answers()));
    }

    private void survive(Trouble trouble) throws Exception {
        long struck = System.nanoTime();
        trouble.strike(environment);
        long back = System.nanoTime();
        parents.askOnce();
        Duration again = Duration.ofNanos(System.nanoTime() - back);
        say("%s: back after %.1f s, first success %.1f s later"
                .formatted(trouble, (back - struck) / 1e9, again.toMillis() / 1e3));
        assertTrue(again.compareTo(FIRST_SUCCESS) <= 0, () -> "a success after " + trouble + " only after " + again);
    }

    private static void say(String line) {
        System.out.println(String.format(Locale.ROOT, "%s", line));
    }
}
