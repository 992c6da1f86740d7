package mn.esis.shared.model.start;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mn.esis.shared.model.Keyring;

/** Whether the keys are there, long enough, and random rather than typed. */
final class KeyCheck {

    private static final int BYTES = 32;
    private static final int RSA_BITS = 2048;
    /** 32 random bytes hold fewer different ones about once in 10^25 keys. */
    private static final int FEWEST_DIFFERENT = 16;

    private static final String REMEDY = ": make one with openssl rand -base64 32, see docker/.env.example";
    private static final String TOKEN_REMEDY = ": make one with openssl genpkey, see docker/.env.example";

    private final Settings settings;
    private final List<String> problems = new ArrayList<>();
    private final Map<String, String> seen = new HashMap<>();

    private KeyCheck(Settings settings) {
        this.settings = settings;
    }

    static List<String> problems(Settings settings) {
        KeyCheck check = new KeyCheck(settings);
        check.secrets("esis.crypto.keys");
        check.secrets("esis.crypto.index-keys");
        check.ring("esis.token.keys", TOKEN_REMEDY).ifPresent(ring -> ring.all().forEach(check::signing));
        return check.problems;
    }

    private void secrets(String setting) {
        ring(setting, REMEDY).ifPresent(ring -> ring.all().forEach((id, key) -> secret(setting, id, key)));
    }

    private void secret(String setting, String id, byte[] key) {
        String name = setting + ": key " + id;
        if (key.length != BYTES) {
            problems.add(name + " has " + key.length + " bytes instead of " + BYTES + REMEDY);
        } else if (isTyped(key)) {
            problems.add(name + " is a text or a pattern, not random" + REMEDY);
        }
        String twin = seen.put(Arrays.toString(key), name);
        if (twin != null) {
            problems.add(name + " is the same as " + twin + REMEDY);
        }
    }

    private Optional<Keyring> ring(String setting, String remedy) {
        try {
            return Optional.of(new Keyring(
                    setting,
                    settings.get(setting).orElseThrow(() -> new IllegalArgumentException(setting + " is missing"))));
        } catch (IllegalArgumentException wrong) {
            problems.add(wrong.getMessage() + remedy);
            return Optional.empty();
        }
    }

    private void signing(String id, byte[] key) {
        try {
            KeyFactory rsa = KeyFactory.getInstance("RSA");
            if (rsa.generatePrivate(new PKCS8EncodedKeySpec(key)) instanceof RSAPrivateCrtKey parts
                    && parts.getModulus().bitLength() >= RSA_BITS) {
                return;
            }
            problems.add("esis.token.keys: key " + id + " has fewer than " + RSA_BITS + " bits" + TOKEN_REMEDY);
        } catch (GeneralSecurityException notRsa) {
            problems.add("esis.token.keys: key " + id + " is no RSA key in PKCS#8" + TOKEN_REMEDY);
        }
    }

    private static boolean isTyped(byte[] key) {
        boolean[] met = new boolean[256];
        int different = 0;
        boolean readable = true;
        for (byte value : key) {
            different += met[value & 0xff] ? 0 : 1;
            met[value & 0xff] = true;
            readable &= value >= ' ' && value < 0x7f;
        }
        return readable || different < FEWEST_DIFFERENT;
    }
}
