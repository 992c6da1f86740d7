package mn.esis.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import mn.esis.identity.model.Contact;
import mn.esis.identity.model.attempt.KnownPlaces;
import mn.esis.identity.model.attempt.RateCounters;
import mn.esis.shared.CurrentCaller;
import mn.esis.shared.model.Refusal;
import mn.esis.shared.model.SharedRefusal;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How often somebody may try a password (QUALITY security 5). Wrong passwords are counted for an account and the place they come from: a
 * known device, else the address. The limit of an address, which a whole school may share, refuses only logins that were
 * never opened from there or have failed there lately, and no known device. All places from which an account was never opened
 * share a limit of their own, however many they are. Right passwords are limited too: each costs the work of a hash.
 */
@ApplicationScoped
class AttemptLimits {

    private static final Duration LOGIN_WINDOW = Duration.ofMinutes(15);
    private static final Duration ADDRESS_WINDOW = Duration.ofMinutes(10);
    private static final Duration STRANGER_WINDOW = Duration.ofHours(1);

    /**
     * A try at a password.
     *
     * @param subject the account, or the login when there is none
     * @param place where it comes from
     * @param crowded true when the address has failed too often: the answer to a wrong password does not tell then whether
     *     the login is known
     * @param stranger true when the account was never opened from there
     */
    record Try(String subject, String place, boolean crowded, boolean stranger) {}

    @Inject
    private AttemptLedger ledger;

    @Inject
    private RateCounters counters;

    @Inject
    private CurrentCaller caller;

    @Inject
    @ConfigProperty(name = "esis.limits.login-failures", defaultValue = "10")
    private int loginFailures;

    @Inject
    @ConfigProperty(name = "esis.limits.address-failures", defaultValue = "300")
    private int addressFailures;

    @Inject
    @ConfigProperty(name = "esis.limits.stranger-failures", defaultValue = "100")
    private int strangerFailures;

    @Inject
    @ConfigProperty(name = "esis.limits.right-passwords", defaultValue = "30")
    private int rightPasswords;

    /**
     * Counts a try to sign in.
     *
     * @param accountId null when the login is no account
     * @param deviceId what the client calls its device; only believed when the account was opened there before
     * @throws Refusal TOO_MANY_ATTEMPTS
     */
    Try signIn(UUID accountId, String login, String deviceId) {
        String subject = accountId == null ? "login:" + spelledOneWay(login) : subject(accountId);
        String address = KnownPlaces.address(caller.get().address());
        String device = KnownPlaces.device(deviceId);
        boolean knownDevice = device != null && ledger.knows(accountId, device);
        boolean knownAddress = ledger.knows(accountId, address);
        boolean crowded = ledger.hits("failures:" + address, ADDRESS_WINDOW) >= addressFailures;
        if (crowded && !knownDevice && (!knownAddress || ledger.isFailing(subject, address, LOGIN_WINDOW))) {
            throw tooMany(counters.untilNext(ADDRESS_WINDOW));
        }
        boolean stranger = !knownDevice && !knownAddress;
        if (stranger) {
            requireFewer("strangers:" + subject, strangerFailures, STRANGER_WINDOW);
        }
        return take(new Try(subject, knownDevice ? device : address, crowded, stranger));
    }

    /** Counts a try at the own password. @throws Refusal TOO_MANY_ATTEMPTS */
    Try owner(UUID accountId) {
        return take(new Try(subject(accountId), "session:" + caller.get().sessionId(), false, false));
    }

    void right(Try done) {
        ledger.forget(done.subject(), done.place());
        ledger.hit("right:" + done.subject(), ADDRESS_WINDOW);
    }

    void notJudged(Try done) {
        ledger.giveBack(done.subject(), done.place());
    }

    /** @param refusal what is said to somebody whose address is not crowded */
    Refusal wrong(Try done, Refusal refusal) {
        ledger.hit("failures:" + KnownPlaces.address(caller.get().address()), ADDRESS_WINDOW);
        if (done.stranger()) {
            ledger.hit("strangers:" + done.subject(), STRANGER_WINDOW);
        }
        return done.crowded() ? tooMany(counters.untilNext(ADDRESS_WINDOW)) : refusal;
    }

    static String subject(UUID accountId) {
        return "account:" + accountId;
    }

    private static String spelledOneWay(String login) {
        return Contact.parse(login).map(Contact::value).orElse(login);
    }

    private void requireFewer(String bucket, int limit, Duration window) {
        if (ledger.hits(bucket, window) >= limit) {
            throw tooMany(counters.untilNext(window));
        }
    }

    private Try take(Try begun) {
        requireFewer("right:" + begun.subject(), rightPasswords, ADDRESS_WINDOW);
        Duration wait = ledger.take(begun.subject(), begun.place(), loginFailures, LOGIN_WINDOW);
        if (!wait.isZero()) {
            throw tooMany(wait.plusSeconds(1));
        }
        return begun;
    }

    static Refusal tooMany(Duration wait) {
        return Refusal.later(SharedRefusal.TOO_MANY_ATTEMPTS, wait);
    }
}
