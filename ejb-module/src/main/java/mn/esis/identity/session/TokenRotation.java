package mn.esis.identity.session;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import mn.esis.audit.AuditTrail;
import mn.esis.audit.ObjectType;
import mn.esis.identity.AccountMail;
import mn.esis.identity.model.Accounts;
import mn.esis.identity.model.RefreshTokens;
import mn.esis.identity.model.SessionKind;
import mn.esis.identity.model.SessionOwner;
import mn.esis.identity.model.Sessions;
import mn.esis.shared.Open;

/** The transactions of a token family. A theft ends the family for good, so it is a result here and not a refusal. */
@Stateless
public class TokenRotation {

    @Inject
    private RefreshTokens tokens;

    @Inject
    private Sessions sessions;

    @Inject
    private Accounts accounts;

    @Inject
    private AccessTokens accessTokens;

    @Inject
    private AuditTrail audit;

    @Inject
    private AccountMail mail;

    @Open("called with a session just opened")
    public String first(UUID sessionId) {
        return tokens.issue(sessionId);
    }

    /** Empty when the token is worth nothing (any more). */
    @Open("the refresh token is the credential")
    public Optional<TokenPair> next(RefreshRequest request) {
        RefreshTokens.Rotation rotation = tokens.rotate(request.refreshToken(), request.deviceId());
        if (rotation.use() == RefreshTokens.Use.UNKNOWN) {
            return Optional.empty();
        }
        Optional<SessionOwner> owner = sessions.owner(rotation.sessionId(), SessionKind.PHONE);
        if (rotation.use() == RefreshTokens.Use.REUSED) {
            owner.ifPresent(this::revokeFamily);
            return Optional.empty();
        }
        return owner.map(known -> new TokenPair(
                accessTokens.issue(known.accountId(), known.sessionId()),
                AccessTokens.LIFETIME.toSeconds(),
                rotation.next(),
                known.mustChangePassword()));
    }

    private void revokeFamily(SessionOwner owner) {
        sessions.end(owner.accountId(), owner.sessionId(), "REFRESH_TOKEN_REUSED");
        audit.changed("REFRESH_TOKEN_REUSED", ObjectType.ACCOUNT, owner.accountId(), null, Map.of(), null);
        mail.tell(accounts.get(owner.accountId()), "identity.mail.tokenReused");
    }
}
