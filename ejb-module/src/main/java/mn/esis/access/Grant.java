package mn.esis.access;

import java.util.UUID;

/**
 * One role that the caller holds today.
 *
 * @param timeZone of the organisation, e.g. {@code Asia/Hovd}
 * @param groupId the only group it is about, null when it is about the whole organisation
 * @param pupilId the only pupil it is about: the child of a guardian; null for all others
 */
public record Grant(
        Role role,
        UUID organizationId,
        String organizationName,
        String timeZone,
        UUID groupId,
        String groupName,
        UUID pupilId) {}
