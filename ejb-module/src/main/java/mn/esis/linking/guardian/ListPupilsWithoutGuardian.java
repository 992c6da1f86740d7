package mn.esis.linking.guardian;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;

/**
 * Which pupils are wanted; each part but the limit may be null.
 *
 * @param schoolId only of this school or of the own groups there, null for all that the caller has to do with
 */
public record ListPupilsWithoutGuardian(
        UUID schoolId,
        UUID groupId,
        String cursor,
        @Min(1) @Max(500) int limit) {}
