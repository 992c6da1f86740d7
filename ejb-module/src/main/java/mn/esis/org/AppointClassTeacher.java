package mn.esis.org;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** From today on this person is the class teacher of the group; null leaves the group without one. */
public record AppointClassTeacher(@NotNull UUID groupId, UUID personId) {}
