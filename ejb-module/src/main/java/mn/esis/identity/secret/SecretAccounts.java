package mn.esis.identity.secret;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import mn.esis.identity.model.Account;
import mn.esis.identity.model.Accounts;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Accounts made for somebody else, which are first entered with a {@link ReadableSecret} handed over on paper. */
@ApplicationScoped
public class SecretAccounts {

    @Inject
    private Accounts accounts;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "esis.secret-days", defaultValue = "14")
    private int days;

    /** A new account with a user name that nobody has; it opens nothing until it is given a secret. */
    public Account open(UUID personId, String language) {
        String userName = Stream.generate(ReadableSecret::userName)
                .filter(name -> accounts.byLogin(name).isEmpty())
                .findFirst()
                .orElseThrow();
        Account account = Account.madeFor(personId, userName, language, clock.instant());
        accounts.add(account);
        return account;
    }

    /** The secret opens the account for some days, in the place of the password it may have had. */
    public void give(Account account, String secretHash) {
        account.receivesSecret(secretHash, until());
    }

    /** Until when what is handed over now is worth anything. */
    public Instant until() {
        return clock.instant().plus(Duration.ofDays(days));
    }
}
