package mn.esis.org;

import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;
import java.util.UUID;

/** A shift gets other hours from now on. */
public record ChangeShift(
        @NotNull UUID schoolId,
        @NotNull UUID shiftId,
        @NotNull LocalTime starts,
        @NotNull LocalTime ends) {}
