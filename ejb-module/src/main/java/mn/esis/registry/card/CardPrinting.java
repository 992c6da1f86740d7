package mn.esis.registry.card;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import mn.esis.access.AccessPolicy;
import mn.esis.access.Allowed;
import mn.esis.access.Grant;
import mn.esis.access.On;
import mn.esis.access.Right;
import mn.esis.audit.AuditTrail;
import mn.esis.audit.ObjectType;
import mn.esis.org.model.StudyGroups;
import mn.esis.org.model.StudyGroups.Place;
import mn.esis.registry.model.RegistryRefusal;
import mn.esis.registry.model.card.Cards;
import mn.esis.registry.model.card.NamedCard;
import mn.esis.shared.model.Refusal;

/** Prints the cards of a group as often as somebody likes: no card changes, but each of them leaves a trace. */
@Stateless
public class CardPrinting {

    @Inject
    private AccessPolicy access;

    @Inject
    private Cards cards;

    @Inject
    private CardDrawing drawing;

    @Inject
    private StudyGroups groups;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** @throws Refusal CARD_NOT_ISSUED when nobody whom it is about has a card */
    @Allowed(Right.CARDS_KEEP)
    public PrintedCards ofGroup(@Valid PrintCards command) {
        Grant by = access.require(Right.CARDS_KEEP, On.group(command.groupId()));
        Place place = groups.place(command.groupId(), clock);
        List<NamedCard> printed = cards.ofGroup(command.groupId(), command.pupilId());
        if (printed.isEmpty()) {
            throw Refusal.of(RegistryRefusal.CARD_NOT_ISSUED);
        }
        audit.listed(
                "CARDS_PRINTED",
                ObjectType.PUPIL,
                place.group().schoolId(),
                by == null ? null : by.role().name(),
                "group=" + command.groupId() + " pupil=" + command.pupilId(),
                printed.stream().map(NamedCard::holderId).toList());
        CardDrawing.Setting setting = new CardDrawing.Setting(command.layout(), command.offsetX(), command.offsetY());
        return new PrintedCards(place.group().name(), drawing.ofGroup(place, printed, setting));
    }
}
