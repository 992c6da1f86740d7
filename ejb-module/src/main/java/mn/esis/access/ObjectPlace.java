package mn.esis.access;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * Where an object stands.
 *
 * @param path its organisation and everything above it
 * @param schoolId the organisation itself
 * @param groupId the study group, null when it is not in one
 * @param pupilId the child of a guardian; null for everything that is not looked at as one, so that neither kind of grant
 *     reaches the other's objects
 */
record ObjectPlace(Set<UUID> path, UUID schoolId, UUID groupId, UUID pupilId) {

    boolean isReachedBy(Grant grant) {
        return path.contains(grant.organizationId())
                && (grant.groupId() == null || grant.groupId().equals(groupId))
                && Objects.equals(grant.pupilId(), pupilId);
    }

    boolean isInOrganizationOf(Grant grant) {
        return path.contains(grant.organizationId());
    }
}
