package mn.esis.linking.child;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import mn.esis.access.AccessPolicy;
import mn.esis.access.Allowed;
import mn.esis.access.On;
import mn.esis.access.Right;
import mn.esis.access.Role;
import mn.esis.audit.AuditTrail;
import mn.esis.audit.ObjectType;
import mn.esis.linking.model.Learner;
import mn.esis.linking.model.Learners;
import mn.esis.registry.card.CardPaper;
import mn.esis.registry.card.PrintedCards;
import mn.esis.shared.model.Refusal;
import mn.esis.shared.model.SharedRefusal;

/** A guardian prints the own child's card again, when it was lost or washed; the card stays the same. */
@Stateless
public class ChildCard {

    @Inject
    private AccessPolicy access;

    @Inject
    private Learners learners;

    @Inject
    private CardPaper paper;

    @Inject
    private AuditTrail audit;

    /** @throws Refusal CARD_NOT_ISSUED, NOT_FOUND for a child who learns nowhere now */
    @Allowed(Right.CHILD_SEE)
    public PrintedCards print(UUID pupilId) {
        access.require(Right.CHILD_SEE, On.child(pupilId));
        Learner child = learners.byId(pupilId).orElseThrow(() -> Refusal.of(SharedRefusal.NOT_FOUND));
        byte[] pdf = paper.ofPupil(child.groupId(), pupilId);
        audit.looked("CARDS_PRINTED", ObjectType.PUPIL, pupilId, child.schoolId(), Role.PARENT.name());
        return new PrintedCards(child.givenName(), pdf);
    }
}
