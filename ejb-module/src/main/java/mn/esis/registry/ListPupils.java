package mn.esis.registry;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Which pupils of a school to list. */
public record ListPupils(
        @NotNull UUID schoolId,
        @Size(max = 120) String name,
        @Min(-4) @Max(12) Integer level,
        UUID groupId,
        String cursor,
        @Min(1) @Max(500) int limit) {}
