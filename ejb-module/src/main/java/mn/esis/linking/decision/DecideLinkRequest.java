package mn.esis.linking.decision;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The word of whoever decides.
 *
 * @param reason what the parent reads; needed when denied
 */
public record DecideLinkRequest(
        @NotNull Decision decision, @Size(max = 500) String reason) {

    /** What can be decided. */
    public enum Decision {
        APPROVED,
        DENIED
    }

    public DecideLinkRequest {
        reason = reason == null || reason.isBlank() ? null : reason.strip();
    }
}
