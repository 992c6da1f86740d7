package mn.esis.registry;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import mn.esis.registry.model.Enrolment;

/** A pupil leaves the school; without a day from today on. */
public record EndEnrolment(@NotNull UUID pupilId, @NotNull Enrolment.End reason, LocalDate day) {}
