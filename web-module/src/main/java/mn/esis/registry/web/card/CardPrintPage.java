package mn.esis.registry.web.card;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import mn.esis.registry.card.CardPrinting;
import mn.esis.registry.card.PrintCards;

/** Prints the cards of the group that is shown, all of them or one. */
@Named
@RequestScoped
public class CardPrintPage {

    @Inject
    private CardPrinting printing;

    @Inject
    private CardSetting setting;

    @Inject
    private CardsPage page;

    public void print() {
        send(null);
    }

    public void printOne(UUID pupilId) {
        send(pupilId);
    }

    private void send(UUID pupilId) {
        CardFiles.send(printing.ofGroup(new PrintCards(
                page.getShown(), pupilId, setting.getLayout(), setting.getOffsetX(), setting.getOffsetY())));
    }
}
