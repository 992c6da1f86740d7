package mn.esis.registry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** What was written down about a pupil was wrong. */
public record CorrectPupil(
        @NotNull UUID pupilId, @NotNull @Valid PersonDetails person) {}
