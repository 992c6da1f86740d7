package mn.esis.org;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Another name or shift for a group.
 *
 * @param version of the group as it was shown
 */
public record ChangeGroup(
        @NotNull UUID groupId,
        int version,
        @NotBlank @Size(max = 20) String name,
        @NotNull UUID shiftId) {}
