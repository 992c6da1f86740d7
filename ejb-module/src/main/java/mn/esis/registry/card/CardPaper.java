package mn.esis.registry.card;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import mn.esis.org.model.StudyGroups;
import mn.esis.registry.model.RegistryRefusal;
import mn.esis.registry.model.card.Cards;
import mn.esis.registry.model.card.NamedCard;
import mn.esis.shared.model.Refusal;

/** The open card of one pupil on a sheet, for use cases that have decided already whether the caller may have it. */
@ApplicationScoped
public class CardPaper {
    private static final CardDrawing.Setting SHEET =
            new CardDrawing.Setting(CardLayout.SHEET, BigDecimal.ZERO, BigDecimal.ZERO);

    @Inject
    private StudyGroups groups;

    @Inject
    private Cards cards;

    @Inject
    private CardDrawing drawing;

    @Inject
    private Clock clock;

    /** @throws Refusal CARD_NOT_ISSUED */
    public byte[] ofPupil(UUID groupId, UUID pupilId) {
        List<NamedCard> card = cards.ofGroup(groupId, pupilId);
        if (card.isEmpty()) {
            throw Refusal.of(RegistryRefusal.CARD_NOT_ISSUED);
        }
        return drawing.ofGroup(groups.place(groupId, clock), card, SHEET);
    }
}
