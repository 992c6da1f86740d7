package mn.esis.org;

import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;
import java.util.UUID;

/** A school learns in one shift more; it gets the next number. */
public record AddShift(
        @NotNull UUID schoolId,
        @NotNull LocalTime starts,
        @NotNull LocalTime ends) {}
