package mn.esis.linking.guardian;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The court's order has ended. */
public record LiftProtection(@NotBlank @Size(max = 500) String reason) {}
