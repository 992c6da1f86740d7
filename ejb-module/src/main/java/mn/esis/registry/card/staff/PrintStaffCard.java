package mn.esis.registry.card.staff;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.UUID;
import mn.esis.registry.card.CardLayout;
import mn.esis.registry.card.SheetOffset;

/** The card of somebody who works in an organisation is to be printed. */
public record PrintStaffCard(
        @NotNull UUID staffId,
        @NotNull CardLayout layout,
        @NotNull @SheetOffset BigDecimal offsetX,
        @NotNull @SheetOffset BigDecimal offsetY) {}
