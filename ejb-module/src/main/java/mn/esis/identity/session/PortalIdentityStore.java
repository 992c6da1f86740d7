package mn.esis.identity.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Set;

/**
 * Makes a checked sign-in known to the container. It accepts nothing else, so no password ever reaches the container.
 * Rights come from the database with each request, hence no groups.
 */
@ApplicationScoped
public class PortalIdentityStore implements IdentityStore {

    @Override
    public CredentialValidationResult validate(Credential credential) {
        return credential instanceof SignedInCredential signedIn
                ? new CredentialValidationResult(signedIn.accountId().toString(), Set.of())
                : CredentialValidationResult.NOT_VALIDATED_RESULT;
    }
}
