package mn.esis.identity.session;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import mn.esis.access.Allowed;
import mn.esis.identity.model.SessionRow;
import mn.esis.identity.model.Sessions;
import mn.esis.shared.Caller;
import mn.esis.shared.CurrentCaller;
import mn.esis.shared.model.Refusal;
import mn.esis.shared.model.SharedRefusal;

/** Where the own account is open, and closing it there. */
@Stateless
public class OwnSessions {

    @Inject
    private Sessions sessions;

    @Inject
    private CurrentCaller current;

    @Allowed
    public List<SessionRow> list() {
        Caller caller = current.get();
        return sessions.open(caller.accountId(), caller.sessionId());
    }

    @Allowed
    public void end(UUID sessionId) {
        if (!sessions.end(current.get().accountId(), sessionId, "ENDED_BY_OWNER")) {
            throw Refusal.of(SharedRefusal.NOT_FOUND);
        }
    }

    @Allowed
    public void endOthers() {
        sessions.endAll(current.get().accountId(), current.get().sessionId(), "ENDED_BY_OWNER");
    }

    @Allowed(beforePasswordChange = true)
    public void endCurrent() {
        sessions.end(current.get().accountId(), current.get().sessionId(), "SIGNED_OUT");
    }
}
