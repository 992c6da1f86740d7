package mn.esis.linking.model.account;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A slip as it stands in the table.
 *
 * @param accountId which it was printed for, of {@code personId}
 * @param pupilIds the children whom it brings over
 * @param madeBy account of whoever has made it, and so has seen the secret
 * @param used whether the account was entered with it, another slip took its place, or somebody has joined with it
 */
public record Slip(
        UUID id,
        UUID accountId,
        UUID personId,
        UUID schoolId,
        List<UUID> pupilIds,
        UUID madeBy,
        Instant expiresAt,
        boolean used) {

    public Slip {
        pupilIds = List.copyOf(pupilIds);
    }
}
