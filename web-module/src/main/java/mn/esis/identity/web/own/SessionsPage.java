package mn.esis.identity.web.own;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import mn.esis.identity.model.SessionRow;
import mn.esis.identity.session.OwnSessions;
import mn.esis.shared.Texts;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Where the own account is open, and how to shut the others out. */
@Named
@RequestScoped
public class SessionsPage {
    @Inject
    OwnSessions own;

    @Inject
    Texts texts;

    private List<SessionRow> rows;

    public void end(UUID id) {
        own.end(id);
        said("identity.sessions.ended");
    }

    public void endOthers() {
        own.endOthers();
        said("identity.sessions.othersEnded");
    }

    private void said(String key) {
        rows = null;
        Messages.addGlobalInfo("{0}", texts.text(Faces.getLocale(), key));
    }

    public List<SessionRow> getRows() {
        if (rows == null) {
            rows = own.list();
        }
        return rows;
    }
}
