package mn.esis.identity.registration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import mn.esis.shared.AnonymousCommand;

/** Somebody has forgotten the password. */
public record RequestRecovery(@NotBlank @Size(max = 1000) String contact) implements AnonymousCommand {

    @Override
    public String idempotencyScope() {
        return "recovery/" + contact;
    }
}
