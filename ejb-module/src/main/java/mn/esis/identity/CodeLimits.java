package mn.esis.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import mn.esis.identity.model.OneTimeCodes;
import mn.esis.identity.model.attempt.KnownPlaces;
import mn.esis.identity.model.attempt.RateCounters;
import mn.esis.shared.CurrentCaller;
import mn.esis.shared.model.Refusal;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How often codes may be asked for and guessed at (QUALITY security 5). Requests and guesses are refused for a contact and an
 * address together, so that nobody uses up what the owner may do; only a crowd of addresses meets the limits of the contact
 * alone. None of it depends on whether the contact has an account.
 */
@ApplicationScoped
class CodeLimits {

    private static final Duration CONTACT_WINDOW = Duration.ofMinutes(15);
    private static final Duration ADDRESS_WINDOW = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);
    /** So many times as many wrong codes as from one address may come from all addresses together. */
    private static final int CROWD = 10;

    @Inject
    private AttemptLedger ledger;

    @Inject
    private RateCounters counters;

    @Inject
    private OneTimeCodes codes;

    @Inject
    private CurrentCaller caller;

    @Inject
    @ConfigProperty(name = "esis.limits.codes-per-contact", defaultValue = "10")
    private int codesPerContact;

    @Inject
    @ConfigProperty(name = "esis.limits.codes-per-contact-and-day", defaultValue = "30")
    private int codesPerContactAndDay;

    @Inject
    @ConfigProperty(name = "esis.limits.registrations-per-hour", defaultValue = "200")
    private int registrationsPerHour;

    @Inject
    @ConfigProperty(name = "esis.limits.mails-per-contact", defaultValue = "100")
    private int mailsPerContact;

    @Inject
    @ConfigProperty(name = "esis.limits.wrong-codes", defaultValue = "20")
    private int wrongCodes;

    /**
     * Counts a request for a code.
     *
     * @param owner the account reached at the contact, null for none
     * @return whether a mail may go out: not when the contact got enough of them today from a crowd of addresses, unless the
     *     request comes from where the owner was before
     * @throws Refusal TOO_MANY_ATTEMPTS
     */
    boolean request(String contact, UUID owner) {
        String address = KnownPlaces.address(caller.get().address());
        count("codes:" + contact + ' ' + address, codesPerContact, CONTACT_WINDOW);
        count("codes-of-day:" + contact + ' ' + address, codesPerContactAndDay, DAY);
        count("registrations:" + address, registrationsPerHour, ADDRESS_WINDOW);
        boolean known = ledger.knows(owner, address);
        return ledger.hit("mails:" + contact, DAY) <= mailsPerContact || known;
    }

    /**
     * Counts a guess.
     *
     * @throws Refusal TOO_MANY_ATTEMPTS after too many wrong ones in a day, also for the right code
     */
    OneTimeCodes.Tried guess(OneTimeCodes.Purpose purpose, UUID id, String digits) {
        String all = "wrong-codes:" + purpose + ':' + codes.contact(purpose, id).orElse("");
        String here = all + ' ' + KnownPlaces.address(caller.get().address());
        if (ledger.hits(here, DAY) >= wrongCodes || ledger.hits(all, DAY) >= wrongCodes * CROWD) {
            throw AttemptLimits.tooMany(counters.untilNext(DAY));
        }
        OneTimeCodes.Tried tried = ledger.tryCode(purpose, id, digits);
        if (tried.outcome() == OneTimeCodes.Outcome.WRONG) {
            ledger.hit(here, DAY);
            ledger.hit(all, DAY);
        }
        return tried;
    }

    private void count(String bucket, int limit, Duration window) {
        if (ledger.hit(bucket, window) > limit) {
            throw AttemptLimits.tooMany(counters.untilNext(window));
        }
    }
}
