package mn.esis.registry.card;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * The open cards of a group are to be printed.
 *
 * @param pupilId null for all of the group
 */
public record PrintCards(
        @NotNull UUID groupId,
        UUID pupilId,
        @NotNull CardLayout layout,
        @NotNull @SheetOffset BigDecimal offsetX,
        @NotNull @SheetOffset BigDecimal offsetY) {}
