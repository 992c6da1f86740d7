package mn.esis.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import mn.esis.audit.AuditTrail;
import mn.esis.identity.model.Account;
import mn.esis.identity.model.SessionKind;
import mn.esis.identity.model.Sessions;
import mn.esis.shared.CurrentCaller;
import mn.esis.shared.Open;

/** The transaction that opens a session, after the password has been judged outside of it. */
@Stateless
public class SessionDoor {

    @Inject
    private Sessions sessions;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail audit;

    @Open("entered only with a judged password")
    public OpenedSession open(Account account, SignIn.Attempt attempt, SessionKind kind) {
        UUID id = sessions.open(
                account.id(),
                kind,
                attempt.deviceId(),
                attempt.deviceName(),
                caller.get().address());
        audit.changed("SESSION_OPENED", "ACCOUNT", account.id(), null, Map.of("kind", kind.name()), null);
        return new OpenedSession(
                id, account.id(), account.personId(), account.language(), account.mustChangePassword());
    }
}
