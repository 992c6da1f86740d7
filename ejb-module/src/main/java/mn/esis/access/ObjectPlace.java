package mn.esis.access;

import java.util.Set;
import java.util.UUID;

/**
 * Where an object stands.
 *
 * @param path its organisation and everything above it
 * @param schoolId the organisation itself
 * @param groupId the study group, null when it is not in one
 */
record ObjectPlace(Set<UUID> path, UUID schoolId, UUID groupId) {

    boolean isReachedBy(Grant grant) {
        return path.contains(grant.organizationId())
                && (grant.groupId() == null || grant.groupId().equals(groupId));
    }

    boolean isInOrganizationOf(Grant grant) {
        return path.contains(grant.organizationId());
    }
}
