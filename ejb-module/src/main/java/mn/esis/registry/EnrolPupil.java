package mn.esis.registry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/** A pupil begins to learn in a group; without a day from today on. */
public record EnrolPupil(
        @NotNull UUID groupId, @NotNull @Valid PersonDetails person, LocalDate from) {}
