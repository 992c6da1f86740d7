package mn.esis.linking.guardian;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A further place for a guardian of one pupil.
 *
 * @param document what proves the reason: kind, number and date
 */
public record OpenPlace(
        @NotBlank @Size(max = 500) String reason,
        @NotBlank @Size(max = 200) String document) {}
