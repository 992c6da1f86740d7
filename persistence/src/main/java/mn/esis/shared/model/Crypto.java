package mn.esis.shared.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Builds what encrypts from the configured keys, once. */
@ApplicationScoped
public class Crypto {

    @Inject
    @ConfigProperty(name = "esis.crypto.keys")
    private String cipherKeys;

    @Inject
    @ConfigProperty(name = "esis.crypto.index-keys")
    private String indexKeys;

    @Produces
    @Singleton
    FieldCipher fieldCipher() {
        return new FieldCipher(new Keyring("esis.crypto.keys", cipherKeys).ofAtLeast("esis.crypto.keys", 32));
    }

    @Produces
    @Singleton
    BlindIndex blindIndex() {
        return new BlindIndex(new Keyring("esis.crypto.index-keys", indexKeys).ofAtLeast("esis.crypto.index-keys", 32));
    }
}
