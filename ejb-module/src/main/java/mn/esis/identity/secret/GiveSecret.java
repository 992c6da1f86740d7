package mn.esis.identity.secret;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Gives a member of the staff a way in. */
public record GiveSecret(
        @NotNull UUID organizationId, @NotNull UUID personId) {}
