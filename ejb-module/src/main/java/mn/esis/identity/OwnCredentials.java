package mn.esis.identity;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import mn.esis.access.Allowed;
import mn.esis.identity.model.Account;
import mn.esis.identity.model.Accounts;
import mn.esis.identity.model.IdentityRefusal;
import mn.esis.shared.CurrentCaller;
import mn.esis.shared.model.Refusal;
import mn.esis.shared.model.Violation;

/** What needs the own password once more: changing it, and closing the account. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OwnCredentials {

    @Inject
    private Accounts accounts;

    @Inject
    private CredentialGuard guard;

    @Inject
    private CredentialChanges changes;

    @Inject
    private CurrentCaller caller;

    @Allowed(beforePasswordChange = true)
    public void changePassword(ChangePassword command) {
        Account account = accounts.get(caller.get().accountId());
        guard.requireStrong("newPassword", command.newPassword());
        if (command.newPassword().equals(command.currentPassword())) {
            throw Refusal.at(IdentityRefusal.PASSWORD_TOO_WEAK, Violation.of("newPassword", "PASSWORD_SAME"));
        }
        guard.confirmOwner(account, "currentPassword", command.currentPassword());
        changes.password(account.id(), guard.newPassword("newPassword", command.newPassword()));
    }

    @Allowed
    public void close(CloseAccount command) {
        Account account = accounts.get(caller.get().accountId());
        guard.confirmOwner(account, "password", command.password());
        changes.close(account.id());
    }
}
