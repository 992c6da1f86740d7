package mn.esis.linking.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import mn.esis.access.Role;
import mn.esis.audit.AuditTrail;
import mn.esis.audit.ObjectType;
import mn.esis.linking.LinkKeeper;
import mn.esis.linking.LinkNews;
import mn.esis.linking.model.Learner;
import mn.esis.linking.model.LinkRequest;
import mn.esis.linking.model.LinkingRefusal;
import mn.esis.shared.CurrentCaller;
import mn.esis.shared.model.Refusal;

/** What follows from a decision: the link, the trace, and word to whoever has asked. */
@ApplicationScoped
class Verdict {

    @Inject
    private LinkKeeper keeper;

    @Inject
    private LinkNews news;

    @Inject
    private AuditTrail audit;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    void approve(LinkRequest request, Learner child, Role as) {
        if (child.isProtected()) {
            throw Refusal.of(LinkingRefusal.PUPIL_PROTECTED);
        }
        request.approve(caller.get().accountId(), as.name(), clock.instant());
        LinkKeeper.Entry entry = new LinkKeeper.Entry(
                request.pupilId(), request.personId(), request.relationship(), request.id(), as.name());
        if (keeper.link(entry).isEmpty()) {
            throw Refusal.of(LinkingRefusal.LINK_ALREADY_HELD);
        }
        follow("LINK_APPROVED", request, child, as);
    }

    void deny(LinkRequest request, Learner child, Role as, String reason) {
        request.deny(caller.get().accountId(), as.name(), reason, clock.instant());
        follow("LINK_DENIED", request, child, as);
    }

    private void follow(String action, LinkRequest request, Learner child, Role as) {
        news.decided(request, child);
        if (as != Role.CLASS_TEACHER) {
            news.decidedInStead(child);
        }
        audit.changed(
                action,
                ObjectType.PUPIL,
                child.pupilId(),
                child.schoolId(),
                Map.of("requestId", request.id(), "role", as),
                request.reason());
    }
}
