package mn.esis.registry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * What was written down about a pupil was wrong.
 *
 * @param version of the person as it was shown
 */
public record CorrectPupil(
        @NotNull UUID pupilId, int version, @NotNull @Valid PersonDetails person) {}
