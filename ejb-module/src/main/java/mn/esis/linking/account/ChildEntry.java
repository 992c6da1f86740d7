package mn.esis.linking.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import mn.esis.audit.AuditTrail;
import mn.esis.audit.ObjectType;
import mn.esis.linking.LinkKeeper;
import mn.esis.linking.LinkNews;
import mn.esis.linking.account.ChildResult.Outcome;
import mn.esis.linking.model.GuardianLinks;
import mn.esis.linking.model.Learner;
import mn.esis.linking.model.Relationship;

/** Links a parent with a child by the school's word: only into a free place, and told to those who were there before. */
@ApplicationScoped
class ChildEntry {

    @Inject
    private LinkKeeper keeper;

    @Inject
    private GuardianLinks links;

    @Inject
    private LinkNews news;

    @Inject
    private AuditTrail audit;

    ChildResult enter(ParentAccountFiling.Reached reached, UUID personId, Relationship relationship) {
        Learner child = reached.child();
        return new ChildResult(
                child.pupilId(),
                child.parentName(),
                child.givenName(),
                child.group(),
                outcome(reached, personId, relationship));
    }

    private Outcome outcome(ParentAccountFiling.Reached reached, UUID personId, Relationship relationship) {
        Learner child = reached.child();
        if (links.active(child.pupilId(), personId).isPresent()) {
            return Outcome.LINKED_BEFORE;
        }
        if (child.isProtected()) {
            return Outcome.PROTECTED;
        }
        return keeper.link(new LinkKeeper.Entry(
                        child.pupilId(),
                        personId,
                        relationship,
                        null,
                        reached.as().name()))
                .map(link -> follow(reached, personId, link.id()))
                .orElse(Outcome.PLACE_TAKEN);
    }

    private Outcome follow(ParentAccountFiling.Reached reached, UUID personId, UUID linkId) {
        Learner child = reached.child();
        news.linkedBySchool(child, personId);
        audit.changed(
                "LINKED_BY_SCHOOL",
                ObjectType.PUPIL,
                child.pupilId(),
                child.schoolId(),
                Map.of("linkId", linkId, "role", reached.as()),
                null);
        return Outcome.LINKED;
    }
}
