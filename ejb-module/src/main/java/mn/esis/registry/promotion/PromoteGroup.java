package mn.esis.registry.promotion;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** All pupils of a group go on in a group of the next academic year. */
public record PromoteGroup(@NotNull UUID groupId, @NotNull UUID toGroupId) {}
