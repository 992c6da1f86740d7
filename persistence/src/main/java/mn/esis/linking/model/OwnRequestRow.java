package mn.esis.linking.model;

import java.time.Instant;
import java.util.UUID;

/**
 * An own request and what has become of it.
 *
 * @param school where the child learns, as {@code group}; null unless it was approved and the link still stands, since whoever
 *     knows a register number must not learn where the child is
 * @param decidedAt when it was decided, withdrawn or expired, null while it waits
 * @param reason why it was refused
 */
public record OwnRequestRow(
        UUID id,
        LinkRequest.Status status,
        Relationship relationship,
        boolean byCard,
        Child pupil,
        String school,
        String group,
        Instant createdAt,
        Instant decidedAt,
        String reason) {

    /**
     * Of the child no more than was known to whoever asked.
     *
     * @param id null unless the link stands
     */
    public record Child(UUID id, String givenName) {}
}
