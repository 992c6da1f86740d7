package mn.esis.shared.model;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Keyed fingerprints (HMAC-SHA-256) by which an encrypted value is found without being opened. */
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

    /** The fingerprint with the current key, for a look-up. */
    public byte[] value(String kind, String normalised) {
        return mac(keys.key(keys.currentId()), kind + '/' + normalised);
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
