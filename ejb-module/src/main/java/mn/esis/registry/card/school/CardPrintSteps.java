package mn.esis.registry.card.school;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import mn.esis.org.model.StudyGroups;
import mn.esis.registry.card.CardDrawing;
import mn.esis.registry.card.CardLayout;
import mn.esis.registry.model.card.CardPrints;
import mn.esis.registry.model.card.CardPrints.WaitingPart;
import mn.esis.registry.model.card.Cards;
import mn.esis.registry.model.card.NamedCard;
import mn.esis.shared.Open;

/**
 * Draws one group in one transaction. It holds the part's row locked meanwhile: no other node draws the same, and when this
 * node dies the part waits again.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class CardPrintSteps {

    private static final Logger LOG = Logger.getLogger(CardPrintSteps.class.getName());

    @Inject
    private CardPrints prints;

    @Inject
    private Cards cards;

    @Inject
    private StudyGroups groups;

    @Inject
    private CardDrawing drawing;

    @Inject
    private Clock clock;

    /** @return false when nothing waits */
    @Open("called by the timer of prints")
    public boolean drawNext() {
        Optional<WaitingPart> next = prints.lockNext();
        next.ifPresent(this::draw);
        return next.isPresent();
    }

    /** What cannot be drawn now can't be later either: a value whose key is gone, or a bug. The whole order ends. */
    private void draw(WaitingPart part) {
        try {
            List<NamedCard> drawn = cards.ofGroup(part.groupId(), null);
            byte[] pdf = drawing.ofGroup(
                    groups.place(part.groupId(), clock),
                    drawn,
                    new CardDrawing.Setting(CardLayout.SHEET, part.offsetX(), part.offsetY()));
            prints.drawn(part.id(), drawn.stream().map(NamedCard::holderId).toList(), pdf);
        } catch (IllegalStateException | UncheckedIOException failed) {
            LOG.log(Level.SEVERE, failed, () -> "the cards of group " + part.groupId() + " cannot be drawn");
            prints.fail(part.printId(), clock.instant());
        }
    }
}
