package mn.esis.linking.guardian;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A court has ordered that a pupil is protected.
 *
 * @param document number and date of the order
 */
public record OrderProtection(
        @NotBlank @Size(max = 500) String reason,
        @NotBlank @Size(max = 200) String document) {}
