package mn.esis.org;

import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;
import java.util.UUID;

/**
 * A shift gets other hours from now on.
 *
 * @param version of the shift as it was shown
 */
public record ChangeShift(
        @NotNull UUID schoolId,
        @NotNull UUID shiftId,
        int version,
        @NotNull LocalTime starts,
        @NotNull LocalTime ends) {}
