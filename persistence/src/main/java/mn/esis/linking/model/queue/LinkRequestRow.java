package mn.esis.linking.model.queue;

import java.time.Instant;
import java.util.UUID;
import mn.esis.linking.model.LinkRequest;
import mn.esis.linking.model.Relationship;

/**
 * A request as whoever decides on it sees it in the list (seed 000, 5.4).
 *
 * @param rivals how many others ask for the same pupil and wait
 * @param contested whether so many have tried the same number within a day that it is not decided in bulk
 * @param handed whether it has waited so long that the manager was asked
 * @param decidedBy name of whoever decided, null while it waits and when it was withdrawn or expired
 */
public record LinkRequestRow(
        UUID id,
        String group,
        RequestedPupil pupil,
        Requester requester,
        int rivals,
        boolean contested,
        boolean byCard,
        boolean handed,
        Instant createdAt,
        LinkRequest.Status status,
        String decidedBy,
        Instant decidedAt,
        String reason) {

    /** @param registerNumber masked in a list, in full in the details; null for somebody without one */
    public record RequestedPupil(UUID id, String parentName, String givenName, String registerNumber, String status) {}

    /**
     * Who asks.
     *
     * @param registerNumber as above, and only a claim unless {@code verified}
     * @param verified whether a school has seen a document of the one who asks
     */
    public record Requester(
            UUID personId,
            String parentName,
            String givenName,
            String registerNumber,
            boolean verified,
            Relationship relationship) {}

    public boolean isPending() {
        return status == LinkRequest.Status.PENDING;
    }

    /** Whether it may be decided together with others. */
    public boolean isPlain() {
        return isPending() && !contested && rivals == 0;
    }
}
