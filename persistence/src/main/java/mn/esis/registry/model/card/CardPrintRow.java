package mn.esis.registry.model.card;

import java.time.Instant;
import java.util.UUID;

/**
 * How far the print of a school's cards has come.
 *
 * @param total how many cards
 * @param done how many of them are drawn
 */
public record CardPrintRow(UUID id, UUID schoolId, Instant orderedAt, State state, int total, int done) {

    /** Failed is what a bug or a lost key has stopped; it can be ordered again. */
    public enum State {
        RUNNING,
        READY,
        FAILED
    }

    static CardPrintRow of(Object[] row) {
        return new CardPrintRow(
                (UUID) row[0],
                (UUID) row[1],
                CardLists.instant(row[2]),
                State.valueOf((String) row[3]),
                ((Number) row[4]).intValue(),
                ((Number) row[5]).intValue());
    }
}
