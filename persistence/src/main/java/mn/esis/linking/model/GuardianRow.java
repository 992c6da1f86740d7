package mn.esis.linking.model;

import java.time.Instant;
import java.util.UUID;

/**
 * Who is or was linked with a pupil.
 *
 * @param verified whether a school has seen a document of the guardian
 * @param approvedBy name of whoever let the guardian in, null for the system
 * @param approvedAs the role in which that was done
 * @param underReview whether the pupil has come of age and the school has not yet said whether the guardian stays
 * @param endedAt null while it is active
 */
public record GuardianRow(
        UUID id,
        int slot,
        String parentName,
        String givenName,
        boolean verified,
        Relationship relationship,
        Instant begunAt,
        String approvedBy,
        String approvedAs,
        boolean underReview,
        Instant endedAt,
        GuardianLink.End endKind,
        String endReason) {

    public boolean isActive() {
        return endedAt == null;
    }
}
