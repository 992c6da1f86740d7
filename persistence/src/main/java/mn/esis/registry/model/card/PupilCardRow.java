package mn.esis.registry.model.card;

import java.time.Instant;
import java.util.UUID;

/**
 * A pupil of a group with the open card.
 *
 * @param issuedAt null for a pupil who has no card
 */
public record PupilCardRow(UUID id, String parentName, String givenName, Instant issuedAt) {}
