package mn.esis.shared.model;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keyed fingerprints (HMAC-SHA-256) by which an encrypted value is found without being opened, and by which tries are counted
 * without it being written down whose. The kind keeps the uses apart: equal values of two kinds look different.
 */
public final class BlindIndex {

    private final Keyring keys;

    public BlindIndex(Keyring keys) {
        this.keys = keys;
    }

    /** One fingerprint per configured key, by key id: two during a rotation. */
    public Map<String, byte[]> values(String kind, String normalised) {
        Map<String, byte[]> values = new LinkedHashMap<>();
        keys.all().forEach((id, key) -> values.put(id, mac(key, kind + '/' + normalised)));
        return values;
    }

    /** All fingerprints in hexadecimal digits, separated by commas, for a look-up: during a rotation any of them may be stored. */
    public String lookUp(String kind, String normalised) {
        return String.join(",", texts(kind, normalised));
    }

    /** All fingerprints in hexadecimal digits, the one with the current key first. */
    public List<String> texts(String kind, String normalised) {
        return values(kind, normalised).values().stream()
                .map(HexFormat.of()::formatHex)
                .toList();
    }

    public String currentKeyId() {
        return keys.currentId();
    }

    public List<String> keyIds() {
        return List.copyOf(keys.all().keySet());
    }

    /** The fingerprint with the current key, for storing. */
    public byte[] value(String kind, String normalised) {
        return mac(keys.key(keys.currentId()), kind + '/' + normalised);
    }

    /**
     * The same in hexadecimal digits, for a row that is found again by what nobody shall read there: whoever has a copy of the
     * table and a list of e-mail addresses cannot try them. While the key is being changed, each node counts under its own.
     */
    public String text(String kind, String normalised) {
        return HexFormat.of().formatHex(value(kind, normalised));
    }

    private static byte[] mac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
