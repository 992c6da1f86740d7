package mn.esis.org;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * A new study group.
 *
 * @param academicYearId the current one or the next, null for the current
 */
public record CreateGroup(
        @NotNull UUID schoolId,
        UUID academicYearId,
        @NotNull Integer level,
        @NotBlank @Size(max = 20) String name,
        @NotNull UUID shiftId) {}
