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

/** Letters with the card for the parents of pupils whom nobody is linked to (DESIGN, approval list). They leave the traces of a print. */
@Stateless
public class LetterPrinting {

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

    /** @throws Refusal LETTERS_NOT_NEEDED when all of them have a guardian or no card */
    @Allowed(Right.CARDS_KEEP)
    public PrintedCards ofGroup(@Valid PrintLetters command) {
        Grant by = access.require(Right.CARDS_KEEP, On.group(command.groupId()));
        Place place = groups.place(command.groupId(), clock);
        List<NamedCard> unlinked = cards.withoutGuardian(command.groupId(), command.pupilId());
        if (unlinked.isEmpty()) {
            throw Refusal.of(RegistryRefusal.LETTERS_NOT_NEEDED);
        }
        audit.listed(
                "CARD_LETTERS_PRINTED",
                ObjectType.PUPIL,
                place.group().schoolId(),
                by == null ? null : by.role().name(),
                "group=" + command.groupId() + " pupil=" + command.pupilId(),
                unlinked.stream().map(NamedCard::holderId).toList());
        return new PrintedCards(place.group().name(), drawing.letters(place, unlinked, command.language()));
    }
}
