package mn.esis.org;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import mn.esis.access.Role;

/** Gives somebody a role in an organisation; without a day from today on. */
public record GrantRole(
        @NotNull UUID organizationId,
        @NotNull UUID personId,
        @NotNull Role role,
        LocalDate from) {}
