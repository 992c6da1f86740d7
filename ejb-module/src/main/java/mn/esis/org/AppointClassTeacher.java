package mn.esis.org;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * From today on this person is the class teacher of the group.
 *
 * @param shownId who was shown as class teacher until now, null for nobody
 * @param personId null leaves the group without one
 */
public record AppointClassTeacher(@NotNull UUID groupId, UUID shownId, UUID personId) {}
