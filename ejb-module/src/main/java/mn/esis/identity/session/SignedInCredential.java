package mn.esis.identity.session;

import jakarta.security.enterprise.credential.Credential;
import java.util.UUID;

/** What the portal shows the container after {@link SignIn} has checked the password: an open session. */
public record SignedInCredential(UUID sessionId, UUID accountId) implements Credential {}
