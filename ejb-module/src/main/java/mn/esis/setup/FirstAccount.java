package mn.esis.setup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.UUID;
import mn.esis.audit.AuditTrail;
import mn.esis.audit.ObjectType;
import mn.esis.identity.PasswordHasher;
import mn.esis.identity.model.Account;
import mn.esis.identity.secret.ReadableSecret;
import mn.esis.identity.secret.SecretAccounts;
import mn.esis.shared.Caller;
import mn.esis.shared.CurrentCaller;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The account of the first administrator. The one-time secret goes into a file that only the server's user reads; the
 * database keeps its hash, the log nothing of it. Without the file nothing is written.
 */
@ApplicationScoped
public class FirstAccount {

    @Inject
    private SecretAccounts accounts;

    @Inject
    private PasswordHasher hasher;

    @Inject
    private AuditTrail audit;

    @Inject
    private CurrentCaller caller;

    @Inject
    @ConfigProperty(name = "esis.base-url", defaultValue = "http://localhost:8080")
    private String baseUrl;

    public void open(UUID personId, UUID countryId, Path file) {
        caller.set(Caller.system("first start"));
        Account account = accounts.open(personId, "mn");
        String secret = ReadableSecret.secret();
        accounts.give(account, hasher.hash(secret));
        audit.changed("FIRST_ADMINISTRATOR_MADE", ObjectType.ACCOUNT, account.id(), countryId, Map.of(), null);
        handOver(account, secret, file);
    }

    private void handOver(Account account, String secret, Path file) {
        String text = "OpenESIS: the first administrator. Read this, then delete it.\n\n"
                + line("address", baseUrl + "/identity/light/sign-in")
                + line("user name", account.userName())
                + line("one-time password", secret)
                + line("valid until", account.secretExpiresAt().toString());
        try {
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "OpenESIS does not start: esis.first-admin.file cannot be written: name a file in a folder of the"
                            + " server's user",
                    e);
        }
    }

    private static String line(String name, String value) {
        return name + ": " + value + "\n";
    }
}
