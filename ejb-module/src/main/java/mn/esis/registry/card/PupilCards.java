package mn.esis.registry.card;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import mn.esis.access.AccessPolicy;
import mn.esis.access.Allowed;
import mn.esis.access.On;
import mn.esis.access.Right;
import mn.esis.audit.AuditTrail;
import mn.esis.audit.ObjectType;
import mn.esis.org.model.StudyGroups;
import mn.esis.registry.model.Pupils;
import mn.esis.registry.model.card.Card;
import mn.esis.registry.model.card.Cards;
import mn.esis.shared.CurrentCaller;
import mn.esis.shared.Idempotent;

/** Issues cards to pupils: a new one to one, or one to each who has none. */
@Stateless
public class PupilCards {

    @Inject
    private AccessPolicy access;

    @Inject
    private Cards cards;

    @Inject
    private Pupils pupils;

    @Inject
    private StudyGroups groups;

    @Inject
    private AuditTrail audit;

    @Inject
    private CurrentCaller current;

    /** A new card; the old one opens nothing any more. */
    @Idempotent
    @Allowed(Right.CARDS_KEEP)
    public IssuedCard issue(UUID pupilId) {
        access.require(Right.CARDS_KEEP, On.pupil(pupilId));
        UUID schoolId = pupils.newest(pupilId).orElseThrow().schoolId();
        Card card = cards.issueToPupil(pupilId, current.get().accountId());
        audit.changed("CARD_ISSUED", ObjectType.PUPIL, pupilId, schoolId, Map.of("cardId", card.id()), null);
        return IssuedCard.of(card);
    }

    /** To those of a group who have none. */
    @Idempotent
    @Allowed(Right.CARDS_KEEP)
    public IssuedCards issueMissing(UUID groupId) {
        access.require(Right.CARDS_KEEP, On.group(groupId));
        UUID schoolId = groups.get(groupId).schoolId();
        return issueMissing(schoolId, groupId, ObjectType.STUDY_GROUP, groupId);
    }

    /** To those of a whole school who have none. */
    @Allowed(Right.CARDS_KEEP)
    public IssuedCards issueMissingOfSchool(UUID schoolId) {
        access.require(Right.CARDS_KEEP, On.organization(schoolId));
        return issueMissing(schoolId, null, ObjectType.ORGANIZATION, schoolId);
    }

    /** Each card says itself who issued it and when; the change log has one line for all of them. */
    private IssuedCards issueMissing(UUID schoolId, UUID groupId, ObjectType type, UUID id) {
        int issued = cards.issueMissing(schoolId, groupId, current.get().accountId());
        if (issued > 0) {
            audit.changed("CARDS_ISSUED", type, id, schoolId, Map.of("cards", issued), null);
        }
        return new IssuedCards(issued);
    }
}
