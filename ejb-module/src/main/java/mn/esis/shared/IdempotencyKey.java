package mn.esis.shared;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import mn.esis.shared.model.Sha256;

/** The key that came with this request, and the fingerprint of its body. What is stored of it is keyed: bodies hold codes. */
@RequestScoped
public class IdempotencyKey {

    private UUID key;
    private byte[] bodyHash = Sha256.of("");

    /** Null when the client sent none. */
    public UUID key() {
        return key;
    }

    public void set(UUID newKey) {
        this.key = newKey;
    }

    public byte[] bodyHash() {
        return bodyHash.clone();
    }

    public void body(byte[] body) {
        bodyHash = Sha256.of(body);
    }
}
