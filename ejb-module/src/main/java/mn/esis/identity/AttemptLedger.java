package mn.esis.identity;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import mn.esis.identity.model.Accounts;
import mn.esis.identity.model.OneTimeCodes;
import mn.esis.identity.model.attempt.AttemptDelays;
import mn.esis.identity.model.attempt.KnownPlaces;
import mn.esis.identity.model.attempt.RateCounters;
import mn.esis.shared.Open;

/** Counts tries in transactions of their own, since a refusal must not take the count back. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class AttemptLedger {

    @Inject
    private RateCounters counters;

    @Inject
    private AttemptDelays delays;

    @Inject
    private KnownPlaces places;

    @Inject
    private OneTimeCodes codes;

    @Inject
    private Accounts accounts;

    @Open("counts for the credential guard")
    public int hit(String bucket, Duration window) {
        return counters.hit(bucket, window);
    }

    @Open("counts for the credential guard")
    public int hits(String bucket, Duration window) {
        return counters.hits(bucket, window);
    }

    @Open("counts for the credential guard")
    public Duration take(String subject, String place, int limit, Duration window) {
        return delays.take(subject, place, limit, window);
    }

    @Open("counts for the credential guard")
    public void giveBack(String subject, String place) {
        delays.giveBack(subject, place);
    }

    @Open("counts for the credential guard")
    public void forget(String subject, String place) {
        delays.forget(subject, place);
    }

    @Open("counts for the credential guard")
    public boolean isFailing(String subject, String place, Duration window) {
        return delays.isFailing(subject, place, window);
    }

    @Open("tells the credential guard from where an account was opened before")
    public boolean knows(UUID accountId, String place) {
        return places.isKnown(accountId, place);
    }

    @Open("the password was right, its hash is an old one")
    public void rehash(UUID accountId, String oldHash, String newHash) {
        accounts.rehash(accountId, oldHash, newHash);
    }

    @Open("counts for the credential guard")
    public OneTimeCodes.Tried tryCode(OneTimeCodes.Purpose purpose, UUID id, String digits) {
        return codes.attempt(purpose, id, digits);
    }
}
