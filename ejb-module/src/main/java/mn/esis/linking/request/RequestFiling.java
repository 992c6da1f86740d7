package mn.esis.linking.request;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import mn.esis.access.Allowed;
import mn.esis.identity.model.Account;
import mn.esis.identity.model.Accounts;
import mn.esis.linking.LinkNews;
import mn.esis.linking.model.Learner;
import mn.esis.linking.model.LinkAttempts.Outcome;
import mn.esis.linking.model.LinkingRefusal;
import mn.esis.shared.CurrentCaller;
import mn.esis.shared.Idempotent;
import mn.esis.shared.model.Refusal;

/**
 * The transaction behind {@link LinkRequesting}: one try with all that follows from it. It asks the database the same for a number
 * that is there and for one that is not.
 */
@Stateless
public class RequestFiling {

    @Inject
    private Accounts accounts;

    @Inject
    private ChildFinder finder;

    @Inject
    private Tries tries;

    @Inject
    private Claim claim;

    @Inject
    private LinkNews news;

    @Inject
    private CurrentCaller caller;

    /** @throws Refusal TOO_MANY_ATTEMPTS; everything else is told in the result, so that the try stays recorded */
    @Allowed
    @Idempotent
    public Filed file(RequestLink asked) {
        Account asker = accounts.getForUpdate(caller.get().accountId());
        tries.requireFewer(asker.id());
        Sought sought = finder.find(asked, asker.personId());
        Outcome outcome = sought.child().map(child -> claim.judge(child, asker)).orElse(Outcome.NOT_MATCHED);
        boolean contested = tries.record(asker.id(), sought, outcome);
        return switch (outcome) {
            case NOT_MATCHED, PROTECTED -> Filed.refused(sought.otherwise());
            case OWN_LINK -> Filed.refused(LinkingRefusal.LINK_ALREADY_YOURS);
            case OWN_PENDING -> Filed.refused(LinkingRefusal.LINK_REQUEST_PENDING);
            case HELD -> held(sought.child().orElseThrow());
            case FILED -> filed(asked, asker, sought.child().orElseThrow(), contested);
        };
    }

    private Filed held(Learner child) {
        news.attempted(child);
        return Filed.refused(LinkingRefusal.LINK_ALREADY_HELD);
    }

    private Filed filed(RequestLink asked, Account asker, Learner child, boolean contested) {
        Filed filed = Filed.as(claim.open(asked, child, asker, contested));
        news.filed(asker, child);
        return filed;
    }
}
