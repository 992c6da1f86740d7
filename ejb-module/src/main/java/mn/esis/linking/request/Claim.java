package mn.esis.linking.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import mn.esis.audit.AuditTrail;
import mn.esis.audit.ObjectType;
import mn.esis.identity.model.Account;
import mn.esis.linking.LinkKeeper;
import mn.esis.linking.model.GuardianLinks;
import mn.esis.linking.model.Learner;
import mn.esis.linking.model.LinkAttempts.Outcome;
import mn.esis.linking.model.LinkRequest;
import mn.esis.linking.model.LinkRequests;

/** Whether a child who was found may be asked for, and the request itself. */
@ApplicationScoped
class Claim {

    @Inject
    private LinkRequests requests;

    @Inject
    private GuardianLinks links;

    @Inject
    private LinkKeeper keeper;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    Outcome judge(Learner child, Account asker) {
        if (child.isProtected() || child.personId().equals(asker.personId())) {
            return child.isProtected() ? Outcome.PROTECTED : Outcome.NOT_MATCHED;
        }
        if (links.active(child.pupilId(), asker.personId()).isPresent()) {
            return Outcome.OWN_LINK;
        }
        if (requests.pending(child.pupilId(), asker.id()).isPresent()) {
            return Outcome.OWN_PENDING;
        }
        return keeper.hasFree(child.pupilId()) ? Outcome.FILED : Outcome.HELD;
    }

    UUID open(RequestLink asked, Learner child, Account asker, boolean contested) {
        LinkRequest request = new LinkRequest(
                child.pupilId(),
                asker.id(),
                asker.personId(),
                asked.relationship(),
                asked.isByCard(),
                contested,
                clock.instant());
        requests.add(request);
        audit.changed(
                "LINK_REQUESTED",
                ObjectType.PUPIL,
                child.pupilId(),
                child.schoolId(),
                Map.of("requestId", request.id(), "byCard", asked.isByCard(), "contested", contested),
                null);
        return request.id();
    }
}
