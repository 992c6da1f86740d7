package mn.esis.registry.card;

import java.util.UUID;

/**
 * What a card says that was scanned or typed.
 *
 * @param pupilId whose card it is; null unless found
 */
public record CardReading(State state, UUID pupilId) {

    /** Revoked is a card that another one has replaced; unknown is whatever has never been a pupil's card. */
    public enum State {
        FOUND,
        UNKNOWN,
        REVOKED
    }
}
