package mn.esis.linking.slip;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import mn.esis.identity.model.attempt.RateCounters;
import mn.esis.shared.model.Refusal;
import mn.esis.shared.model.SharedRefusal;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Few wrong secrets in an hour for each account; whoever counts holds the account. */
@ApplicationScoped
class SlipTries {

    private static final Duration WINDOW = Duration.ofHours(1);

    @Inject
    private RateCounters counters;

    @Inject
    @ConfigProperty(name = "esis.linking.wrong-slips-per-hour", defaultValue = "5")
    private int wrongSlips;

    /** @throws Refusal TOO_MANY_ATTEMPTS */
    void requireFewer(UUID accountId) {
        if (counters.hits(bucket(accountId), WINDOW) >= wrongSlips) {
            throw Refusal.later(SharedRefusal.TOO_MANY_ATTEMPTS, counters.untilNext(WINDOW));
        }
    }

    void addWrong(UUID accountId) {
        counters.hit(bucket(accountId), WINDOW);
    }

    private static String bucket(UUID accountId) {
        return "slips:" + accountId;
    }
}
