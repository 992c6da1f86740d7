package mn.esis.identity;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import mn.esis.identity.model.OneTimeCodes;
import mn.esis.identity.model.RateCounters;
import mn.esis.shared.Open;

/** Counts tries in transactions of their own, since a refusal must not take the count back. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class AttemptLedger {

    @Inject
    private RateCounters counters;

    @Inject
    private OneTimeCodes codes;

    @Open("counts for the credential guard")
    public int hit(String bucket, Duration window) {
        return counters.hit(bucket, window);
    }

    @Open("counts for the credential guard")
    public int hits(String bucket, Duration window) {
        return counters.hits(bucket, window);
    }

    @Open("counts for the credential guard")
    public void forget(String bucket, Duration window) {
        counters.forget(bucket, window);
    }

    @Open("counts for the credential guard")
    public OneTimeCodes.Tried tryCode(OneTimeCodes.Purpose purpose, UUID id, String digits) {
        return codes.attempt(purpose, id, digits);
    }
}
