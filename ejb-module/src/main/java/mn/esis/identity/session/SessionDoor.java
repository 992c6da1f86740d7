package mn.esis.identity.session;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import mn.esis.audit.AuditTrail;
import mn.esis.audit.ObjectType;
import mn.esis.identity.JudgedLogin;
import mn.esis.identity.model.IdentityRefusal;
import mn.esis.identity.model.SessionKind;
import mn.esis.identity.model.Sessions;
import mn.esis.identity.model.attempt.KnownPlaces;
import mn.esis.shared.CurrentCaller;
import mn.esis.shared.Open;
import mn.esis.shared.model.Refusal;

/** The transaction that opens a session, after the password has been judged outside of it. */
@Stateless
public class SessionDoor {

    @Inject
    private Sessions sessions;

    @Inject
    private KnownPlaces places;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail audit;

    /** @throws Refusal LOGIN_FAILED when the password was replaced since it was judged */
    @Open("entered only with a judged password")
    public OpenedSession open(JudgedLogin account, SignIn.Attempt attempt, SessionKind kind) {
        UUID id = sessions.open(
                        account.accountId(),
                        account.passwordHash(),
                        kind,
                        attempt.deviceId(),
                        attempt.deviceName(),
                        caller.get().address())
                .orElseThrow(() -> Refusal.of(IdentityRefusal.LOGIN_FAILED));
        places.remember(account.accountId(), KnownPlaces.address(caller.get().address()));
        if (KnownPlaces.device(attempt.deviceId()) != null) {
            places.remember(account.accountId(), KnownPlaces.device(attempt.deviceId()));
        }
        audit.changed(
                "SESSION_OPENED", ObjectType.ACCOUNT, account.accountId(), null, Map.of("kind", kind.name()), null);
        return new OpenedSession(
                id, account.accountId(), account.personId(), account.language(), account.mustChangePassword());
    }
}
