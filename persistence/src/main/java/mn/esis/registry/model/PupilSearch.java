package mn.esis.registry.model;

import java.util.UUID;

/**
 * What of a school's pupils to list; every part may be null.
 *
 * @param name a part of the parent's or the given name
 */
public record PupilSearch(String name, Integer level, UUID groupId) {

    public static PupilSearch ofGroup(UUID groupId) {
        return new PupilSearch(null, null, groupId);
    }
}
