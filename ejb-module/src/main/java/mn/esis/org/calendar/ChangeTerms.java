package mn.esis.org.calendar;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import mn.esis.org.model.calendar.TermDays;

/**
 * The terms of a year get other days, all four in their order.
 *
 * @param versions of the terms as they were shown
 */
public record ChangeTerms(
        @NotNull UUID yearId,
        @NotNull @Size(min = 4, max = 4) List<@NotNull @Valid TermDays> terms,
        @NotNull @Size(min = 4, max = 4) List<@NotNull Integer> versions) {}
