package mn.esis.registry.card.school;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.UUID;
import mn.esis.registry.card.SheetOffset;

/** The open cards of a whole school are to be drawn in the background, group by group. */
public record OrderSchoolCards(
        @NotNull UUID schoolId,
        @NotNull @SheetOffset BigDecimal offsetX,
        @NotNull @SheetOffset BigDecimal offsetY) {}
