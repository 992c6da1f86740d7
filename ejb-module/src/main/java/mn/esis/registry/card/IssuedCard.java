package mn.esis.registry.card;

import java.time.Instant;
import java.util.UUID;
import mn.esis.registry.model.card.Card;

/**
 * A card that was issued; what it says is only on the print.
 *
 * @param holderId the pupil or the employment
 */
public record IssuedCard(UUID id, UUID holderId, Instant issuedAt) {

    public static IssuedCard of(Card card) {
        return new IssuedCard(card.id(), card.pupilId() == null ? card.staffId() : card.pupilId(), card.issuedAt());
    }
}
