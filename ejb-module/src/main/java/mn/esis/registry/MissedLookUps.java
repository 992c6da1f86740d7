package mn.esis.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import mn.esis.audit.DeniedAttempts;
import mn.esis.audit.ObjectType;
import mn.esis.identity.AttemptLedger;
import mn.esis.identity.model.attempt.RateCounters;
import mn.esis.shared.CurrentCaller;
import mn.esis.shared.model.Refusal;
import mn.esis.shared.model.SharedRefusal;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Register and document numbers that somebody entered and that belong to nobody of the school, or to somebody of another name.
 * Each leaves a trace, without the number, and few are answered in an hour: whoever could ask for ever would learn which
 * numbers there are, and where their bearers learn.
 */
@ApplicationScoped
class MissedLookUps {

    private static final Duration WINDOW = Duration.ofHours(1);

    @Inject
    private AttemptLedger ledger;

    @Inject
    private RateCounters counters;

    @Inject
    private DeniedAttempts denied;

    @Inject
    private CurrentCaller caller;

    @Inject
    @ConfigProperty(name = "esis.limits.missed-look-ups", defaultValue = "30")
    private int limit;

    /** @throws Refusal TOO_MANY_ATTEMPTS when the account has missed too often */
    void requireFewer() {
        if (counters.hits(bucket(), WINDOW) >= limit) {
            throw Refusal.later(SharedRefusal.TOO_MANY_ATTEMPTS, counters.untilNext(WINDOW));
        }
    }

    /** Counts and records one, both for good, whatever becomes of the use case. */
    void add(String action, ObjectType objectType, UUID objectId, String why) {
        ledger.hit(bucket(), WINDOW);
        denied.record(action, objectType, objectId, why);
    }

    private String bucket() {
        return "missed-look-ups:" + caller.get().accountId();
    }
}
