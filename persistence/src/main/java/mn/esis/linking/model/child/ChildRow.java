package mn.esis.linking.model.child;

import java.time.Instant;
import java.util.UUID;
import mn.esis.linking.model.Relationship;

/**
 * A child of a guardian.
 *
 * @param school where the child learns now or has learned last
 * @param group the same, null for a child who learns nowhere now
 * @param classTeacher null when the group has none
 * @param relationship what the guardian is to the child
 * @param since when the link began
 * @param underReview whether the child has come of age and the school has not yet said whether the link stays
 */
public record ChildRow(
        UUID id,
        String parentName,
        String givenName,
        UUID schoolId,
        String school,
        String timeZone,
        String group,
        String classTeacher,
        Relationship relationship,
        Instant since,
        boolean underReview) {}
