package mn.esis.org;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Another name, shift or class teacher for a group.
 *
 * @param version of the group as it was shown
 * @param shownTeacherId who was shown as class teacher until now, null for nobody
 * @param classTeacherId null leaves the group without one
 */
public record ChangeGroup(
        @NotNull UUID groupId,
        int version,
        @NotBlank @Size(max = 20) String name,
        @NotNull UUID shiftId,
        UUID shownTeacherId,
        UUID classTeacherId) {}
