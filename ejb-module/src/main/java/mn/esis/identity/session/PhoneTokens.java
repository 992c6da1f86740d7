package mn.esis.identity.session;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import mn.esis.identity.model.IdentityRefusal;
import mn.esis.identity.model.SessionKind;
import mn.esis.shared.Open;
import mn.esis.shared.model.Refusal;

/** A phone signs in once and stays signed in on rotating refresh tokens. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PhoneTokens {

    @Inject
    private SignIn signIn;

    @Inject
    private TokenRotation rotation;

    @Inject
    private AccessTokens accessTokens;

    @Open("the door itself")
    public TokenPair open(SignIn.Attempt attempt) {
        OpenedSession session = signIn.open(attempt, SessionKind.PHONE);
        return new TokenPair(
                accessTokens.issue(session.accountId(), session.sessionId()),
                AccessTokens.LIFETIME.toSeconds(),
                rotation.first(session.sessionId()),
                session.mustChangePassword());
    }

    /** @throws Refusal REFRESH_TOKEN_REUSED, also for a token that is unknown or whose session is over */
    @Open("the refresh token is the credential")
    public TokenPair refresh(RefreshRequest request) {
        return rotation.next(request).orElseThrow(() -> Refusal.of(IdentityRefusal.REFRESH_TOKEN_REUSED));
    }
}
