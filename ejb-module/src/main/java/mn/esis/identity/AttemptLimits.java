package mn.esis.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import mn.esis.identity.model.attempt.KnownPlaces;
import mn.esis.identity.model.attempt.RateCounters;
import mn.esis.shared.CurrentCaller;
import mn.esis.shared.model.Refusal;
import mn.esis.shared.model.SharedRefusal;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How often somebody may try (QUALITY security 5). Wrong passwords are counted for an account and the place they come from: a
 * known device, else the address. The limit of an address, which a whole school may share, refuses only logins that were
 * never opened from there or have failed there lately, and no known device.
 */
@ApplicationScoped
class AttemptLimits {

    private static final Duration LOGIN_WINDOW = Duration.ofMinutes(15);
    private static final Duration ADDRESS_WINDOW = Duration.ofMinutes(10);
    private static final Duration REGISTRATION_WINDOW = Duration.ofHours(1);

    /**
     * A try at a password.
     *
     * @param subject the account, or the login when there is none
     * @param place where it comes from
     * @param crowded true when the address has failed too often: the answer to a wrong password does not tell then whether
     *     the login is known
     */
    record Try(String subject, String place, boolean crowded) {}

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
    @ConfigProperty(name = "esis.limits.registrations-per-hour", defaultValue = "200")
    private int registrationsPerHour;

    @Inject
    @ConfigProperty(name = "esis.limits.codes-per-contact", defaultValue = "10")
    private int codesPerContact;

    /**
     * Counts a try to sign in.
     *
     * @param accountId null when the login is no account
     * @param deviceId what the client calls its device; only believed when the account was opened there before
     * @throws Refusal TOO_MANY_ATTEMPTS
     */
    Try signIn(UUID accountId, String login, String deviceId) {
        String subject = accountId == null ? "login:" + login : subject(accountId);
        String address = KnownPlaces.address(caller.get().address());
        String device = KnownPlaces.device(deviceId);
        boolean knownDevice = device != null && ledger.knows(accountId, device);
        boolean crowded = ledger.hits("failures:" + address, ADDRESS_WINDOW) >= addressFailures;
        if (crowded
                && !knownDevice
                && (!ledger.knows(accountId, address) || ledger.isFailing(subject, address, LOGIN_WINDOW))) {
            throw tooMany(counters.untilNext(ADDRESS_WINDOW));
        }
        return take(new Try(subject, knownDevice ? device : address, crowded));
    }

    /** Counts a try at the own password. @throws Refusal TOO_MANY_ATTEMPTS */
    Try owner(UUID accountId) {
        return take(new Try(subject(accountId), "session:" + caller.get().sessionId(), false));
    }

    void right(Try done) {
        ledger.forget(done.subject(), done.place());
    }

    void notJudged(Try done) {
        ledger.giveBack(done.subject(), done.place());
    }

    /** @param refusal what is said to somebody whose address is not crowded */
    Refusal wrong(Try done, Refusal refusal) {
        ledger.hit("failures:" + KnownPlaces.address(caller.get().address()), ADDRESS_WINDOW);
        return done.crowded() ? tooMany(counters.untilNext(ADDRESS_WINDOW)) : refusal;
    }

    /** Counts a request for a code. @throws Refusal TOO_MANY_ATTEMPTS */
    void code(String contact) {
        if (ledger.hit("codes:" + contact, LOGIN_WINDOW) > codesPerContact) {
            throw tooMany(counters.untilNext(LOGIN_WINDOW));
        }
        String address = KnownPlaces.address(caller.get().address());
        if (ledger.hit("registrations:" + address, REGISTRATION_WINDOW) > registrationsPerHour) {
            throw tooMany(counters.untilNext(REGISTRATION_WINDOW));
        }
    }

    static String subject(UUID accountId) {
        return "account:" + accountId;
    }

    private Try take(Try begun) {
        Duration wait = ledger.take(begun.subject(), begun.place(), loginFailures, LOGIN_WINDOW);
        if (!wait.isZero()) {
            throw tooMany(wait.plusSeconds(1));
        }
        return begun;
    }

    private static Refusal tooMany(Duration wait) {
        return Refusal.later(SharedRefusal.TOO_MANY_ATTEMPTS, wait);
    }
}
