package mn.esis.identity;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import mn.esis.identity.model.Account;
import mn.esis.identity.model.Accounts;
import mn.esis.identity.model.IdentityRefusal;
import mn.esis.identity.model.OneTimeCodes;
import mn.esis.identity.model.RateCounters;
import mn.esis.shared.CurrentCaller;
import mn.esis.shared.Open;
import mn.esis.shared.model.Refusal;
import mn.esis.shared.model.SharedRefusal;
import mn.esis.shared.model.Violation;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The one place every credential passes: passwords and codes of pages and API alike. A try is counted before it is judged, so
 * that parallel guesses cannot share one; it is counted for the pair of login and address, so that nobody can lock somebody
 * else out. Nothing is hashed inside a transaction. An unknown login costs what a known one costs.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CredentialGuard {

    private static final Duration LOGIN_WINDOW = Duration.ofMinutes(15);
    private static final Duration ADDRESS_WINDOW = Duration.ofMinutes(10);
    private static final Duration REGISTRATION_WINDOW = Duration.ofHours(1);

    @Inject
    private Accounts accounts;

    @Inject
    private AttemptLedger ledger;

    @Inject
    private RateCounters counters;

    @Inject
    private PasswordHasher hasher;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

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

    /** @throws Refusal LOGIN_FAILED whatever the cause, TOO_MANY_ATTEMPTS, BUSY */
    @Open("signing in")
    public JudgedLogin signIn(String login, String password) {
        hasher.requireRoom();
        String name = login == null ? "" : login.strip().toLowerCase(Locale.ROOT);
        String address = address();
        if (ledger.hits("failures:" + address, ADDRESS_WINDOW) >= addressFailures) {
            throw Refusal.later(SharedRefusal.TOO_MANY_ATTEMPTS, counters.untilNext(ADDRESS_WINDOW));
        }
        Optional<Account> account = accounts.byLogin(name);
        if (judge(
                        "login:" + name + '|' + address,
                        password,
                        account.map(Account::passwordHash).orElse(null))
                && account.isPresent()
                && account.get().canBeOpened(clock.instant())) {
            return JudgedLogin.of(account.get());
        }
        ledger.hit("failures:" + address, ADDRESS_WINDOW);
        throw Refusal.of(IdentityRefusal.LOGIN_FAILED);
    }

    /** The password of somebody who is signed in already. @throws Refusal CURRENT_PASSWORD_WRONG at the field */
    @Open("asks the caller again for the own password")
    public void confirmOwner(Account account, String field, String password) {
        if (!judge("owner:" + account.id(), password, account.passwordHash())) {
            throw Refusal.at(IdentityRefusal.CURRENT_PASSWORD_WRONG, Violation.of(field, "CURRENT_PASSWORD_WRONG"));
        }
    }

    /** @throws Refusal CODE_INVALID, or CODE_EXPIRED also after five wrong tries and for a request that never was */
    @Open("a code is the credential of somebody without an account")
    public OneTimeCodes.Tried code(OneTimeCodes.Purpose purpose, UUID id, String digits) {
        OneTimeCodes.Tried tried = ledger.tryCode(purpose, id, digits.strip());
        return switch (tried.outcome()) {
            case ACCEPTED -> tried;
            case WRONG -> throw Refusal.at(IdentityRefusal.CODE_INVALID, Violation.of("code", "CODE_INVALID"));
            case EXPIRED -> throw Refusal.at(IdentityRefusal.CODE_EXPIRED, Violation.of("code", "CODE_EXPIRED"));
        };
    }

    /** Before a code is sent. @throws Refusal TOO_MANY_ATTEMPTS */
    @Open("limits anonymous requests for codes")
    public void mayAskForCode(String contact) {
        if (ledger.hit("codes:" + contact, LOGIN_WINDOW) > codesPerContact) {
            throw Refusal.later(SharedRefusal.TOO_MANY_ATTEMPTS, counters.untilNext(LOGIN_WINDOW));
        }
        if (ledger.hit("registrations:" + address(), REGISTRATION_WINDOW) > registrationsPerHour) {
            throw Refusal.later(SharedRefusal.TOO_MANY_ATTEMPTS, counters.untilNext(REGISTRATION_WINDOW));
        }
    }

    /** Checks the new password and hashes it. @throws Refusal PASSWORD_TOO_WEAK, BUSY */
    @Open("makes the hash of a new password")
    public String newPassword(String field, String password) {
        PasswordPolicy.require(field, password);
        return hasher.hash(password);
    }

    /** @throws Refusal PASSWORD_TOO_WEAK */
    @Open("tells whether a password would be accepted")
    public void requireStrong(String field, String password) {
        PasswordPolicy.require(field, password);
    }

    private boolean judge(String bucket, String password, String hash) {
        if (ledger.hit(bucket, LOGIN_WINDOW) > loginFailures) {
            throw Refusal.later(SharedRefusal.TOO_MANY_ATTEMPTS, counters.untilNext(LOGIN_WINDOW));
        }
        boolean right = hasher.matches(password == null ? "" : password, hash);
        if (right) {
            ledger.forget(bucket, LOGIN_WINDOW);
        }
        return right;
    }

    private String address() {
        String address = caller.get().address();
        return address == null ? "unknown" : address;
    }
}
