package mn.esis.shared.model;

import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** Keys as an operator makes them. */
public final class TestKeys {

    private TestKeys() {}

    public static String secret(String id) {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        return encoded(id, key);
    }

    public static String signing(String id, int bits) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(bits);
            return encoded(id, generator.generateKeyPair().getPrivate().getEncoded());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String encoded(String id, byte[] key) {
        return id + ':' + Base64.getEncoder().encodeToString(key);
    }
}
