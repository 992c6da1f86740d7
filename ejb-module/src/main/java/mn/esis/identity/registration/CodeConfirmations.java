package mn.esis.identity.registration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import mn.esis.audit.AuditTrail;
import mn.esis.audit.ObjectType;
import mn.esis.identity.AccountMail;
import mn.esis.identity.CredentialAftermath;
import mn.esis.identity.ProvenCode;
import mn.esis.identity.model.Account;
import mn.esis.identity.model.AccountStatus;
import mn.esis.identity.model.Accounts;
import mn.esis.identity.model.Contact;
import mn.esis.identity.model.IdentityRefusal;
import mn.esis.identity.model.OneTimeCodes;
import mn.esis.shared.Idempotent;
import mn.esis.shared.Open;
import mn.esis.shared.model.Refusal;
import mn.esis.shared.model.Violation;

/**
 * The transactions that follow a code, after the password has been hashed outside of them. A spent code is refused here and
 * not before, so that a repeated request gets its first answer again.
 */
@Stateless
public class CodeConfirmations {

    @Inject
    private OneTimeCodes codes;

    @Inject
    private Accounts accounts;

    @Inject
    private RegistrationFile registrations;

    @Inject
    private CredentialAftermath aftermath;

    @Inject
    private AuditTrail audit;

    @Inject
    private AccountMail mail;

    @Open("the code is the credential")
    @Idempotent
    public AccountCreated openAccount(ProvenCode code, String passwordHash) {
        requireFree(code);
        use(code);
        Account account = registrations.open(code.id(), passwordHash);
        audit.changed("ACCOUNT_REGISTERED", ObjectType.ACCOUNT, account.id(), null, Map.of("how", "CODE"), null);
        return new AccountCreated(account.id());
    }

    @Open("the code is the credential")
    @Idempotent
    public void replacePassword(ProvenCode code, String passwordHash) {
        if (code.isSpent()) {
            throw expired();
        }
        Account account = accounts.getForUpdate(code.accountId());
        use(code);
        if (account.status() != AccountStatus.ACTIVE) {
            throw expired();
        }
        account.choosesPassword(passwordHash);
        aftermath.of(account, "PASSWORD_RECOVERED", null, null, "identity.mail.passwordChanged");
    }

    @Open("the code is the credential, of the caller's own account")
    @Idempotent
    public void replaceEmail(ProvenCode code) {
        requireFree(code);
        Account account = accounts.getForUpdate(code.accountId());
        use(code);
        codes.revoke(account.id());
        mail.tell(account, "identity.mail.emailChanged");
        account.isReachedAt(code.contact());
        audit.changed("EMAIL_CHANGED", ObjectType.ACCOUNT, account.id(), null, Map.of(), null);
    }

    /** The contact may have become somebody's since the code was sent. */
    private void requireFree(ProvenCode code) {
        if (code.isSpent()
                || accounts.byContact(Contact.parse(code.contact()).orElseThrow())
                        .isPresent()) {
            throw expired();
        }
    }

    private void use(ProvenCode code) {
        if (!codes.consume(code.id())) {
            throw expired();
        }
    }

    private static Refusal expired() {
        return Refusal.at(IdentityRefusal.CODE_EXPIRED, Violation.of("code", "CODE_EXPIRED"));
    }
}
