package mn.esis.registry.model;

import java.util.UUID;

/**
 * What of a school's pupils to list; every part may be null.
 *
 * @param name a part of the parent's or the given name
 * @param numberIndex fingerprints of a register number, as {@code Persons.fingerprint} gives them, for the one who bears it
 */
public record PupilSearch(String name, String numberIndex, Integer level, UUID groupId) {

    public static PupilSearch ofNumber(String fingerprints) {
        return new PupilSearch(null, fingerprints, null, null);
    }

    public static PupilSearch ofGroup(UUID groupId) {
        return new PupilSearch(null, null, null, groupId);
    }
}
