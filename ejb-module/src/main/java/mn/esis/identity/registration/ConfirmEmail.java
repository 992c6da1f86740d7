package mn.esis.identity.registration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The code that came to the new address. */
public record ConfirmEmail(@NotBlank @Size(max = 20) String code) {}
