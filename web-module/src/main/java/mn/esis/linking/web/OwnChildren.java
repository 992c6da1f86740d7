package mn.esis.linking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import mn.esis.linking.child.Children;
import mn.esis.linking.model.LinkRequest;
import mn.esis.linking.model.child.ChildRow;
import mn.esis.linking.request.OwnRequests;

/** The children of the caller and the requests that wait, read once in a request. */
@Named
@RequestScoped
public class OwnChildren {

    @Inject
    Children children;

    @Inject
    OwnRequests requests;

    private List<ChildRow> rows;
    private String waiting;

    public List<ChildRow> getRows() {
        if (rows == null) {
            rows = children.list();
        }
        return rows;
    }

    /** Names of those for whom the caller has asked, empty when no request waits. */
    public String getWaiting() {
        if (waiting == null) {
            waiting = requests.list().stream()
                    .filter(request -> request.status() == LinkRequest.Status.PENDING)
                    .map(request -> request.pupil().givenName())
                    .collect(Collectors.joining(", "));
        }
        return waiting;
    }
}
