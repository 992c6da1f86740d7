package mn.esis.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import mn.esis.audit.AuditTrail;
import mn.esis.audit.ObjectType;
import mn.esis.identity.model.Account;
import mn.esis.identity.model.OneTimeCodes;
import mn.esis.identity.model.Sessions;
import mn.esis.identity.model.attempt.AttemptDelays;

/**
 * What follows whenever an account gets another password, or none: codes sent before and tries made before count no more, the
 * sessions end, a trace is written, the owner is told. Part of the transaction of the use case.
 */
@ApplicationScoped
public class CredentialAftermath {

    @Inject
    private OneTimeCodes codes;

    @Inject
    private AttemptDelays delays;

    @Inject
    private Sessions sessions;

    @Inject
    private AuditTrail audit;

    @Inject
    private AccountMail mail;

    /**
     * @param what the trace's word for it, also why the sessions ended
     * @param stays the session that goes on, null for none
     * @param organizationId where it was done for the owner, null when the owner did it
     */
    public void of(Account account, String what, UUID stays, UUID organizationId, String mailKind) {
        codes.revoke(account.id());
        delays.forget(AttemptLimits.subject(account.id()));
        sessions.endAll(account.id(), stays, what);
        audit.changed(what, ObjectType.ACCOUNT, account.id(), organizationId, Map.of(), null);
        mail.tell(account, mailKind);
    }
}
