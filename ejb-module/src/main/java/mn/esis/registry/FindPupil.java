package mn.esis.registry;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** The pupil of a school who bears a register number. */
public record FindPupil(
        @NotNull UUID schoolId, @NotBlank @Size(max = 20) String registerNumber) {}
