package mn.esis.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import mn.esis.access.Allowed;
import mn.esis.audit.AuditTrail;
import mn.esis.identity.model.Account;
import mn.esis.identity.model.Accounts;
import mn.esis.identity.model.Sessions;
import mn.esis.notification.Notice;
import mn.esis.notification.Outbox;
import mn.esis.shared.CurrentCaller;

/** The transactions behind {@link OwnCredentials}: the other sessions end, and the owner is told. */
@Stateless
public class CredentialChanges {

    @Inject
    private Accounts accounts;

    @Inject
    private Sessions sessions;

    @Inject
    private AuditTrail audit;

    @Inject
    private Outbox outbox;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    @Allowed(beforePasswordChange = true)
    public void password(UUID accountId, String passwordHash) {
        Account account = accounts.getForUpdate(accountId);
        account.choosesPassword(passwordHash);
        sessions.endAll(accountId, caller.get().sessionId(), "PASSWORD_CHANGED");
        audit.changed("PASSWORD_CHANGED", "ACCOUNT", accountId, null, Map.of(), null);
        tell(account, "identity.mail.passwordChanged");
    }

    @Allowed
    public void close(UUID accountId) {
        Account account = accounts.getForUpdate(accountId);
        account.close(clock.instant());
        sessions.endAll(accountId, null, "ACCOUNT_CLOSED");
        audit.changed("ACCOUNT_CLOSED", "ACCOUNT", accountId, null, Map.of(), null);
        tell(account, "identity.mail.accountClosed");
    }

    private void tell(Account account, String kind) {
        if (account.email() != null) {
            outbox.add(Notice.mail(kind, account.email(), account.language(), account.id(), Map.of()));
        }
    }
}
