package mn.esis.linking.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mn.esis.linking.model.Learner;
import mn.esis.linking.model.LinkAttempts;
import mn.esis.linking.model.LinkAttempts.Outcome;
import mn.esis.shared.model.Refusal;
import mn.esis.shared.model.SharedRefusal;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Few wrong tries in an hour for each account, and an eye on numbers that many try. Whoever files holds the own account, so that
 * tries at the same moment are counted one after another.
 */
@ApplicationScoped
class Tries {

    private static final Duration WINDOW = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);

    @Inject
    private LinkAttempts attempts;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "esis.linking.wrong-tries-per-hour", defaultValue = "5")
    private int wrongTries;

    @Inject
    @ConfigProperty(name = "esis.linking.contested-from-accounts", defaultValue = "4")
    private int contestedFrom;

    /** @throws Refusal TOO_MANY_ATTEMPTS until the oldest of the wrong tries is an hour ago */
    void requireFewer(UUID accountId) {
        Instant now = clock.instant();
        List<Instant> wrong = attempts.wrong(accountId, WINDOW, now);
        if (wrong.size() >= wrongTries) {
            Instant first = wrong.get(wrongTries - 1);
            throw Refusal.later(SharedRefusal.TOO_MANY_ATTEMPTS, Duration.between(now, first.plus(WINDOW)));
        }
    }

    /** Records one with the same columns, whatever came of it, and tells whether so many try the same that it is contested. */
    boolean record(UUID accountId, Sought sought, Outcome outcome) {
        Instant now = clock.instant();
        UUID pupilId = sought.child().map(Learner::pupilId).orElse(null);
        attempts.add(accountId, sought.tried(), pupilId, outcome, now);
        return attempts.othersWhoTried(sought.tried(), accountId, DAY, now) + 1 >= contestedFrom;
    }
}
