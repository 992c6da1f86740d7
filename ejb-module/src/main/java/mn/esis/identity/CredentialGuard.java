package mn.esis.identity;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import mn.esis.identity.model.Account;
import mn.esis.identity.model.Accounts;
import mn.esis.identity.model.Contact;
import mn.esis.identity.model.IdentityRefusal;
import mn.esis.identity.model.OneTimeCodes;
import mn.esis.shared.Open;
import mn.esis.shared.model.Refusal;
import mn.esis.shared.model.Violation;

/**
 * The one place every credential passes: passwords and codes of pages and API alike. A try is counted before it is judged, so
 * that parallel guesses cannot share one; {@link AttemptLimits} and {@link CodeLimits} say how many there are. Nothing is hashed inside a transaction.
 * An unknown login costs what a known one costs.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CredentialGuard {

    @Inject
    private Accounts accounts;

    @Inject
    private AttemptLimits limits;

    @Inject
    private CodeLimits codeLimits;

    @Inject
    private AttemptLedger ledger;

    @Inject
    private PasswordHasher hasher;

    @Inject
    private Clock clock;

    /**
     * @param deviceId what the client calls its device, null for none
     * @throws Refusal LOGIN_FAILED whatever the cause, TOO_MANY_ATTEMPTS, BUSY
     */
    @Open("signing in")
    public JudgedLogin signIn(String login, String password, String deviceId) {
        return hasher.inTurn(
                () -> judged((login == null ? "" : login).strip().toLowerCase(Locale.ROOT), password, deviceId));
    }

    private JudgedLogin judged(String name, String password, String deviceId) {
        Optional<Account> known = accounts.byLogin(name);
        AttemptLimits.Try begun = limits.signIn(known.map(Account::id).orElse(null), name, deviceId);
        boolean right = judge(begun, password, known.map(Account::passwordHash).orElse(null));
        Account account = known.filter(found -> right && found.canBeOpened(clock.instant()))
                .orElseThrow(() -> limits.wrong(begun, Refusal.of(IdentityRefusal.LOGIN_FAILED)));
        limits.right(begun);
        return JudgedLogin.of(account, todaysHash(account, password));
    }

    /** Of two that renew the hash at once, one finds another hash than it judged by, and has to sign in again. */
    private String todaysHash(Account account, String password) {
        if (!hasher.isOutdated(account.passwordHash())) {
            return account.passwordHash();
        }
        String renewed = hasher.hash(password);
        ledger.rehash(account.id(), account.passwordHash(), renewed);
        return renewed;
    }

    /** The password of somebody who is signed in already. @throws Refusal CURRENT_PASSWORD_WRONG at the field */
    @Open("asks the caller again for the own password")
    public void confirmOwner(Account account, String field, String password) {
        AttemptLimits.Try begun = limits.owner(account.id());
        if (!judge(begun, password, account.passwordHash()) || !account.canBeOpened(clock.instant())) {
            throw Refusal.at(IdentityRefusal.CURRENT_PASSWORD_WRONG, Violation.of(field, "CURRENT_PASSWORD_WRONG"));
        }
        limits.right(begun);
    }

    /**
     * Spent is also what has seen five wrong tries, and the code of a request that never was.
     *
     * @throws Refusal CODE_INVALID
     */
    @Open("a code is the credential of somebody without an account")
    public ProvenCode code(OneTimeCodes.Purpose purpose, UUID id, String digits) {
        OneTimeCodes.Tried tried = codeLimits.guess(purpose, id, digits.strip());
        return switch (tried.outcome()) {
            case ACCEPTED -> new ProvenCode(id, false, tried.contact(), tried.accountId());
            case WRONG ->
                throw Refusal.at(IdentityRefusal.CODE_INVALID, Violation.of("code", "CODE_WRONG", tried.left()));
            case EXPIRED -> new ProvenCode(id, true, null, null);
        };
    }

    /**
     * Before a code is made.
     *
     * @return whether a mail may go out; the answer must be the same when none does
     * @throws Refusal TOO_MANY_ATTEMPTS
     */
    @Open("limits anonymous requests for codes")
    public boolean mayMailCode(Contact contact) {
        return codeLimits.request(
                contact.value(), accounts.byContact(contact).map(Account::id).orElse(null));
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

    private boolean judge(AttemptLimits.Try begun, String password, String hash) {
        try {
            return hasher.matches(password == null ? "" : password, hash);
        } catch (Refusal busy) {
            limits.notJudged(begun);
            throw busy;
        }
    }
}
