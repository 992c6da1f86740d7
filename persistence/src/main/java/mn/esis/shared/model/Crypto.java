package mn.esis.shared.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Builds what encrypts from the configured keys, once. A missing setting is told by the checks of the start, with all others. */
@ApplicationScoped
public class Crypto {

    @Inject
    @ConfigProperty(name = "esis.crypto.keys")
    private Optional<String> cipherKeys;

    @Inject
    @ConfigProperty(name = "esis.crypto.index-keys")
    private Optional<String> indexKeys;

    @Produces
    @Singleton
    FieldCipher fieldCipher() {
        return new FieldCipher(
                new Keyring("esis.crypto.keys", cipherKeys.orElse("")).ofAtLeast("esis.crypto.keys", 32));
    }

    @Produces
    @Singleton
    BlindIndex blindIndex() {
        return new BlindIndex(
                new Keyring("esis.crypto.index-keys", indexKeys.orElse("")).ofAtLeast("esis.crypto.index-keys", 32));
    }
}
