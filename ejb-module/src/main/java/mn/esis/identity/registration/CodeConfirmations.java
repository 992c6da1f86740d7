package mn.esis.identity.registration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import mn.esis.audit.AuditTrail;
import mn.esis.identity.model.Account;
import mn.esis.identity.model.Accounts;
import mn.esis.identity.model.Contact;
import mn.esis.identity.model.IdentityRefusal;
import mn.esis.identity.model.OneTimeCodes;
import mn.esis.identity.model.Sessions;
import mn.esis.notification.Notice;
import mn.esis.notification.Outbox;
import mn.esis.shared.Open;
import mn.esis.shared.model.Refusal;
import mn.esis.shared.model.Violation;

/** The transactions that follow an accepted code, after the password has been hashed outside of them. */
@Stateless
public class CodeConfirmations {

    @Inject
    private OneTimeCodes codes;

    @Inject
    private Accounts accounts;

    @Inject
    private RegistrationFile registrations;

    @Inject
    private Sessions sessions;

    @Inject
    private AuditTrail audit;

    @Inject
    private Outbox outbox;

    @Open("entered only with an accepted code")
    public AccountCreated openAccount(UUID id, String contact, String passwordHash) {
        use(id);
        if (accounts.byContact(Contact.parse(contact).orElseThrow()).isPresent()) {
            throw expired();
        }
        Account account = registrations.open(id, passwordHash);
        audit.changed("ACCOUNT_REGISTERED", "ACCOUNT", account.id(), null, Map.of("how", "CODE"), null);
        return new AccountCreated(account.id());
    }

    @Open("entered only with an accepted code")
    public void replacePassword(UUID id, UUID accountId, String passwordHash) {
        use(id);
        Account account = accounts.getForUpdate(accountId);
        account.choosesPassword(passwordHash);
        sessions.endAll(accountId, null, "PASSWORD_RECOVERED");
        audit.changed("PASSWORD_RECOVERED", "ACCOUNT", accountId, null, Map.of(), null);
        tell(account, "identity.mail.passwordChanged");
    }

    @Open("entered only with an accepted code of the caller's own account")
    public void replaceEmail(UUID id, UUID accountId, String email) {
        use(id);
        if (accounts.byContact(Contact.parse(email).orElseThrow()).isPresent()) {
            throw expired();
        }
        Account account = accounts.getForUpdate(accountId);
        tell(account, "identity.mail.emailChanged");
        account.isReachedAt(email);
        audit.changed("EMAIL_CHANGED", "ACCOUNT", accountId, null, Map.of(), null);
    }

    private void tell(Account account, String kind) {
        if (account.email() != null) {
            outbox.add(Notice.mail(kind, account.email(), account.language(), account.id(), Map.of()));
        }
    }

    private void use(UUID id) {
        if (!codes.consume(id)) {
            throw expired();
        }
    }

    private static Refusal expired() {
        return Refusal.at(IdentityRefusal.CODE_EXPIRED, Violation.of("code", "CODE_EXPIRED"));
    }
}
