package mn.esis.org;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** A new study group of the current academic year. */
public record CreateGroup(
        @NotNull UUID schoolId,
        @NotNull Integer level,
        @NotBlank @Size(max = 20) String name,
        @NotNull UUID shiftId) {}
