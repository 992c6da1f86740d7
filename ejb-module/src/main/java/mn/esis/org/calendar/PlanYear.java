package mn.esis.org.calendar;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import mn.esis.org.model.calendar.TermDays;

/** An academic year, from September of {@code startYear} to May of the next, with its four terms. */
public record PlanYear(
        @Min(2000) @Max(2100) int startYear,
        @NotNull @Size(min = 4, max = 4) List<@NotNull @Valid TermDays> terms) {}
