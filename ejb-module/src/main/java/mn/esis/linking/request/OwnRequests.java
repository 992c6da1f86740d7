package mn.esis.linking.request;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mn.esis.access.Allowed;
import mn.esis.audit.AuditTrail;
import mn.esis.audit.ObjectType;
import mn.esis.identity.model.Accounts;
import mn.esis.linking.LinkNews;
import mn.esis.linking.model.LinkRequest;
import mn.esis.linking.model.LinkRequests;
import mn.esis.linking.model.OwnRequestRow;
import mn.esis.shared.CurrentCaller;
import mn.esis.shared.model.Refusal;
import mn.esis.shared.model.SharedRefusal;

/** The caller's own requests; what of the child is shown was known to the caller before. */
@Stateless
public class OwnRequests {

    @Inject
    private LinkRequests requests;

    @Inject
    private Accounts accounts;

    @Inject
    private LinkNews news;

    @Inject
    private AuditTrail audit;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    @Allowed
    public List<OwnRequestRow> list() {
        return requests.own(caller.get().accountId());
    }

    /** Withdrawn twice is withdrawn. @throws Refusal NOT_FOUND, ALREADY_DECIDED */
    @Allowed
    public void withdraw(UUID requestId) {
        LinkRequest request = requests.getForUpdate(requestId);
        if (!request.accountId().equals(caller.get().accountId())) {
            throw Refusal.of(SharedRefusal.NOT_FOUND);
        }
        if (request.status() == LinkRequest.Status.WITHDRAWN) {
            return;
        }
        request.withdraw(clock.instant());
        news.withdrawn(
                accounts.get(request.accountId()),
                requests.own(request.accountId(), requestId).pupil().givenName());
        audit.changed(
                "LINK_REQUEST_WITHDRAWN",
                ObjectType.PUPIL,
                request.pupilId(),
                null,
                Map.of("requestId", requestId),
                null);
    }
}
