package mn.esis.identity.secret;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import mn.esis.access.AccessPolicy;
import mn.esis.access.Allowed;
import mn.esis.access.On;
import mn.esis.access.Right;
import mn.esis.identity.CredentialAftermath;
import mn.esis.identity.model.Account;
import mn.esis.identity.model.Accounts;
import mn.esis.identity.model.IdentityRefusal;
import mn.esis.identity.model.StaffAccountRow;
import mn.esis.shared.CurrentCaller;
import mn.esis.shared.model.Refusal;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The transaction behind {@link OneTimeSecrets}, after the secret has been hashed outside of it. */
@Stateless
public class SecretHandover {

    @Inject
    private Accounts accounts;

    @Inject
    private SecretAccounts secretAccounts;

    @Inject
    private CredentialAftermath aftermath;

    @Inject
    private DirectorMail directors;

    @Inject
    private AccessPolicy access;

    @Inject
    private CurrentCaller caller;

    @Inject
    @ConfigProperty(name = "esis.base-url", defaultValue = "http://localhost:8080")
    private String baseUrl;

    /** @throws Refusal SECRET_HAS_CONTACT: whoever can recover the password by mail gets none from anybody else */
    @Allowed(Right.ACCOUNTS_KEEP)
    public SecretSlip give(StaffAccountRow receiver, UUID organizationId, String secret, String hash) {
        Account account = accounts.openOf(receiver.personId())
                .orElseGet(() ->
                        secretAccounts.open(receiver.personId(), caller.get().language()));
        if (account.isRecoverable()) {
            throw access.refuse(
                    Right.ACCOUNTS_KEEP, On.organization(organizationId), IdentityRefusal.SECRET_HAS_CONTACT);
        }
        secretAccounts.give(account, hash);
        aftermath.of(account, "SECRET_GIVEN", null, organizationId, "identity.mail.secretGiven");
        directors.secretGiven(organizationId, receiver.personId());
        return new SecretSlip(
                receiver.parentName(),
                receiver.givenName(),
                account.userName(),
                secret,
                account.secretExpiresAt(),
                baseUrl);
    }
}
