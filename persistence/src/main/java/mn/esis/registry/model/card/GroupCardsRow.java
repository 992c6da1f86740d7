package mn.esis.registry.model.card;

import java.util.UUID;

/**
 * A group with its pupils.
 *
 * @param cards how many of them have a card
 */
public record GroupCardsRow(UUID id, String name, int pupils, int cards) {

    public int missing() {
        return pupils - cards;
    }
}
