package mn.esis.registry.card;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import mn.esis.registry.card.CardReading.State;
import mn.esis.registry.model.card.CardHolder;
import mn.esis.registry.model.card.Cards;

/** Reads cards for other use cases, which decide who may and what is told: it asks for no right and leaves no trace. */
@ApplicationScoped
public class CardReader {

    @Inject
    private Cards cards;

    /** @param typed as it was scanned or typed, in any case, with space around it or without */
    public CardReading pupilOf(String typed) {
        return cards.holder(typed)
                .filter(holder -> holder.pupilId() != null)
                .map(CardReader::reading)
                .orElse(new CardReading(State.UNKNOWN, null));
    }

    private static CardReading reading(CardHolder holder) {
        return holder.revoked() ? new CardReading(State.REVOKED, null) : new CardReading(State.FOUND, holder.pupilId());
    }
}
