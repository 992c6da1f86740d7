package mn.esis.linking.guardian;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import mn.esis.audit.AuditTrail;
import mn.esis.audit.ObjectType;
import mn.esis.linking.LinkNews;
import mn.esis.linking.model.GuardianLink;
import mn.esis.linking.model.Learners;
import mn.esis.linking.model.LinkingRefusal;
import mn.esis.shared.CurrentCaller;
import mn.esis.shared.model.Refusal;

/** Ends links and says so: to the guardian, and in the trace. */
@ApplicationScoped
public class LinkEnd {

    @Inject
    private Learners learners;

    @Inject
    private LinkNews news;

    @Inject
    private AuditTrail audit;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    void byStaff(GuardianLink link, GuardianLink.End kind, String reason) {
        link.end(kind, caller.get().accountId(), reason, clock.instant());
        news.revoked(link, learners.givenName(link.pupilId()));
        trace("LINK_REVOKED", link, reason);
    }

    void confirm(GuardianLink link) {
        link.confirm(clock.instant());
    }

    void ofAge(GuardianLink link) {
        if (!link.isUnderReview()) {
            throw Refusal.of(LinkingRefusal.LINK_NOT_UNDER_REVIEW);
        }
        link.end(GuardianLink.End.OF_AGE, caller.get().accountId(), null, clock.instant());
        news.revoked(link, learners.givenName(link.pupilId()));
        trace("LINK_ENDED_OF_AGE", link, null);
    }

    /** The guardian ends it; whoever leads the group learns of it. */
    public void byGuardian(GuardianLink link) {
        link.end(GuardianLink.End.LEFT, caller.get().accountId(), null, clock.instant());
        learners.byId(link.pupilId()).ifPresent(news::left);
        trace("LINK_LEFT", link, null);
    }

    private void trace(String action, GuardianLink link, String reason) {
        audit.changed(action, ObjectType.PUPIL, link.pupilId(), null, Map.of("linkId", link.id()), reason);
    }
}
