package mn.esis.registry.model;

import java.util.HexFormat;
import java.util.UUID;

/**
 * What of a school's pupils to list; every part may be null.
 *
 * @param name a part of the parent's or the given name
 * @param numberIndex fingerprint of a register number in hexadecimal digits, for the one who bears it
 */
public record PupilSearch(String name, String numberIndex, Integer level, UUID groupId) {

    public static PupilSearch ofNumber(byte[] fingerprint) {
        return new PupilSearch(null, HexFormat.of().formatHex(fingerprint), null, null);
    }

    public static PupilSearch ofGroup(UUID groupId) {
        return new PupilSearch(null, null, null, groupId);
    }
}
