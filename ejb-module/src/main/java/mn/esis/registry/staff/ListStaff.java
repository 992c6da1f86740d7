package mn.esis.registry.staff;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import mn.esis.registry.model.StaffMember;

/** Who of an organisation's staff to list. */
public record ListStaff(
        @NotNull UUID organizationId,
        @Size(max = 120) String name,
        StaffMember.Position position,
        String cursor,
        @Min(1) @Max(500) int limit) {}
