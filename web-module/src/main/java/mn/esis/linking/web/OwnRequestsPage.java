package mn.esis.linking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import mn.esis.linking.model.LinkRequest;
import mn.esis.linking.model.OwnRequestRow;
import mn.esis.linking.request.OwnRequests;
import mn.esis.shared.Texts;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** What the caller asked for, and what became of it. */
@Named
@RequestScoped
public class OwnRequestsPage {

    @Inject
    OwnRequests requests;

    @Inject
    Texts texts;

    private List<OwnRequestRow> rows;

    public void withdraw(UUID id) {
        requests.withdraw(id);
        rows = null;
        Messages.addGlobalInfo("{0}", texts.text(Faces.getLocale(), "linking.own.withdrawn"));
    }

    public List<OwnRequestRow> getRows() {
        if (rows == null) {
            rows = requests.list();
        }
        return rows;
    }

    /** Which colour and icon a state has. */
    public String kind(LinkRequest.Status status) {
        return switch (status) {
            case PENDING -> "warn";
            case APPROVED -> "good";
            case DENIED -> "bad";
            default -> "plain";
        };
    }
}
