package mn.esis.org;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Another name or shift for a group. */
public record ChangeGroup(
        @NotNull UUID groupId,
        @NotBlank @Size(max = 20) String name,
        @NotNull UUID shiftId) {}
