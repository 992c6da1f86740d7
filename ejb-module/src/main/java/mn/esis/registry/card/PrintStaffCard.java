package mn.esis.registry.card;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.UUID;

/** The card of somebody who works in an organisation is to be printed. */
public record PrintStaffCard(
        @NotNull UUID staffId,
        @NotNull CardLayout layout,
        @NotNull @SheetOffset BigDecimal offsetX,
        @NotNull @SheetOffset BigDecimal offsetY) {}
