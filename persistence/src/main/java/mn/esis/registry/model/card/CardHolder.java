package mn.esis.registry.model.card;

import java.util.UUID;

/**
 * Whose card was shown.
 *
 * @param pupilId null when it is the card of somebody who works there
 * @param staffId the employment, null when it is a pupil's card
 * @param revoked whether another card was issued since: the holder has lost this one, or somebody else has found it
 */
public record CardHolder(UUID pupilId, UUID staffId, boolean revoked) {}
