package mn.esis.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import mn.esis.access.Allowed;
import mn.esis.identity.model.Account;
import mn.esis.identity.model.Accounts;
import mn.esis.shared.CurrentCaller;

/** The transactions behind {@link OwnCredentials}. */
@Stateless
public class CredentialChanges {

    @Inject
    private Accounts accounts;

    @Inject
    private CredentialAftermath aftermath;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    @Allowed(beforePasswordChange = true)
    public void password(UUID accountId, String passwordHash) {
        Account account = accounts.getForUpdate(accountId);
        account.choosesPassword(passwordHash);
        aftermath.of(account, "PASSWORD_CHANGED", caller.get().sessionId(), null, "identity.mail.passwordChanged");
    }

    @Allowed
    public void close(UUID accountId) {
        Account account = accounts.getForUpdate(accountId);
        account.close(clock.instant());
        aftermath.of(account, "ACCOUNT_CLOSED", null, null, "identity.mail.accountClosed");
    }
}
