package mn.esis.registry;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/** To another group of the same school, of this year or a later one; without a day from today on. */
public record MovePupil(@NotNull UUID pupilId, @NotNull UUID groupId, LocalDate day) {}
