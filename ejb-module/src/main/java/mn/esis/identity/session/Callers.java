package mn.esis.identity.session;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import mn.esis.identity.model.SessionKind;
import mn.esis.identity.model.SessionOwner;
import mn.esis.identity.model.Sessions;
import mn.esis.shared.Caller;
import mn.esis.shared.Open;

/** Who is behind a session or token, asked anew in each request: what has ended is void at once, on every node. */
@Stateless
public class Callers {

    @Inject
    private Sessions sessions;

    @Inject
    private AccessTokens tokens;

    @Open("finds out who is calling")
    public Optional<Caller> bySession(
            UUID sessionId, Caller.Kind kind, String language, String address, String correlationId) {
        SessionKind where = kind == Caller.Kind.PORTAL ? SessionKind.PORTAL : SessionKind.PHONE;
        return sessions.owner(sessionId, where).map(owner -> caller(owner, kind, language, address, correlationId));
    }

    @Open("finds out who is calling")
    public Optional<Caller> byToken(String bearer, String language, String address, String correlationId) {
        return tokens.sessionOf(bearer)
                .flatMap(session -> bySession(session, Caller.Kind.API, language, address, correlationId));
    }

    private static Caller caller(
            SessionOwner owner, Caller.Kind kind, String language, String address, String correlationId) {
        return new Caller(
                kind,
                owner.accountId(),
                owner.personId(),
                owner.sessionId(),
                language == null ? owner.language() : language,
                address,
                correlationId,
                owner.mustChangePassword(),
                owner.signedInAt());
    }
}
