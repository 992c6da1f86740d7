package mn.esis.shared.model;

import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Named keys from configuration, {@code id:base64,id:base64}: the first is used for new values, all for reading. */
public final class Keyring {

    private final Map<String, byte[]> keys = new LinkedHashMap<>();
    private final String currentId;

    /** @throws IllegalArgumentException in plain words, naming the setting but never its value */
    public Keyring(String setting, String value) {
        for (String entry : value.split(",", -1)) {
            String[] parts = entry.trim().split(":", 2);
            if (parts.length != 2 || !parts[0].matches("[a-z0-9]{1,12}")) {
                throw new IllegalArgumentException(setting + " must look like id:base64[,id:base64]");
            }
            if (keys.containsKey(parts[0])) {
                throw new IllegalArgumentException(setting + " has two keys named " + parts[0]);
            }
            try {
                keys.put(parts[0], Base64.getDecoder().decode(parts[1]));
            } catch (IllegalArgumentException notBase64) {
                throw new IllegalArgumentException(setting + ": key " + parts[0] + " is not base64", notBase64);
            }
        }
        currentId = keys.keySet().iterator().next();
    }

    public String currentId() {
        return currentId;
    }

    public Map<String, byte[]> all() {
        return Collections.unmodifiableMap(keys);
    }

    byte[] key(String id) {
        byte[] key = keys.get(id);
        if (key == null) {
            throw new IllegalStateException("no key with id " + id + " is configured");
        }
        return key;
    }

    /** Refuses keys that are shorter than {@code bytes}. */
    public Keyring ofAtLeast(String setting, int bytes) {
        keys.forEach((id, key) -> {
            if (key.length < bytes) {
                throw new IllegalArgumentException(
                        setting + ": key " + id + " needs " + bytes + " bytes, has " + key.length);
            }
        });
        return this;
    }
}
