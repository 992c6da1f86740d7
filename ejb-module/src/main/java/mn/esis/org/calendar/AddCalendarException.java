package mn.esis.org.calendar;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import mn.esis.org.model.calendar.CalendarException;

/** Days at a place that differ from the ordinary week; without levels it is about all of them. */
public record AddCalendarException(
        @NotNull UUID organizationId,
        @Min(-4) @Max(12) Integer levelFrom,
        @Min(-4) @Max(12) Integer levelTo,
        @NotNull LocalDate firstDay,
        @NotNull LocalDate lastDay,
        @NotNull CalendarException.Kind kind,
        @NotBlank @Size(max = 200) String reason) {}
