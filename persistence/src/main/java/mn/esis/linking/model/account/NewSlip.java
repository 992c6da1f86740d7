package mn.esis.linking.model.account;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A slip about to be written; what is what says {@link Slip}.
 *
 * @param opensAccount whether its secret is the account's password until that is replaced
 */
public record NewSlip(
        UUID accountId,
        UUID personId,
        UUID schoolId,
        List<UUID> pupilIds,
        String secret,
        boolean opensAccount,
        UUID madeBy,
        Instant madeAt,
        Instant expiresAt) {

    public NewSlip {
        pupilIds = List.copyOf(pupilIds);
    }

    @Override
    public String toString() {
        return "NewSlip[…]";
    }
}
