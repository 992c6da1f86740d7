package mn.esis.shared.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts one field of one row (AES-256-GCM). The stored bytes carry the key's id; the row and the field's name are
 * authenticated with it, so that a value copied into another row does not open there.
 *
 * <p>Layout: 1 byte length of the key id, key id, 12 bytes nonce, ciphertext with 16 bytes tag.
 */
public final class FieldCipher {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final Keyring keys;
    private final SecureRandom random = new SecureRandom();

    public FieldCipher(Keyring keys) {
        this.keys = keys;
    }

    public byte[] seal(String field, UUID row, String plain) {
        byte[] keyId = keys.currentId().getBytes(StandardCharsets.US_ASCII);
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] sealed =
                run(Cipher.ENCRYPT_MODE, keys.currentId(), nonce, field, row, plain.getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.allocate(1 + keyId.length + NONCE + sealed.length)
                .put((byte) keyId.length)
                .put(keyId)
                .put(nonce)
                .put(sealed)
                .array();
    }

    /** @throws IllegalStateException when the value belongs to another row or field, was changed, or its key is gone */
    public String open(String field, UUID row, byte[] stored) {
        ByteBuffer in = ByteBuffer.wrap(stored);
        if (stored.length == 0 || stored[0] < 0 || stored.length < 1 + stored[0] + NONCE + TAG_BITS / 8) {
            throw new IllegalStateException("field " + field + " of row " + row + " is cut off");
        }
        byte[] keyId = new byte[in.get()];
        in.get(keyId);
        byte[] nonce = new byte[NONCE];
        in.get(nonce);
        byte[] sealed = new byte[in.remaining()];
        in.get(sealed);
        String id = new String(keyId, StandardCharsets.US_ASCII);
        return new String(run(Cipher.DECRYPT_MODE, id, nonce, field, row, sealed), StandardCharsets.UTF_8);
    }

    public String currentKeyId() {
        return keys.currentId();
    }

    private byte[] run(int mode, String keyId, byte[] nonce, String field, UUID row, byte[] bytes) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(keys.key(keyId), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD((field + '/' + row).getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("field " + field + " of row " + row + " cannot be read or written", e);
        }
    }
}
