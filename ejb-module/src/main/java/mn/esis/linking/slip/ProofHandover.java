package mn.esis.linking.slip;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import mn.esis.identity.CredentialAftermath;
import mn.esis.identity.model.Account;
import mn.esis.identity.model.Accounts;
import mn.esis.identity.model.Persons;
import mn.esis.linking.model.GuardianLinks;
import mn.esis.linking.model.account.ParentSlips;
import mn.esis.linking.model.account.Slip;

/**
 * When nothing is left of a person whom a school has made, her proven number goes over to the own person and her account is closed. An
 * account that somebody has entered and made the own one is never taken: there only the children of the slip go.
 */
@ApplicationScoped
class ProofHandover {

    @Inject
    private Accounts accounts;

    @Inject
    private Persons persons;

    @Inject
    private GuardianLinks links;

    @Inject
    private ParentSlips slips;

    @Inject
    private CredentialAftermath credentials;

    @Inject
    private Clock clock;

    /** @return the account that stays in use beside the own one */
    Optional<Account> staying(Slip slip) {
        return accounts.openOf(slip.personId()).filter(account -> !isUntouched(account));
    }

    /** @return whether everything has gone over */
    boolean complete(Slip slip, Account own) {
        if (staying(slip).isPresent()
                || !links.ofPerson(slip.personId()).isEmpty()
                || !slips.isOnlyGuardian(slip.personId())) {
            return false;
        }
        persons.handOver(persons.get(slip.personId()), persons.get(own.personId()), clock.instant());
        accounts.openOf(slip.personId()).ifPresent(made -> {
            made.close(clock.instant());
            credentials.of(made, "ACCOUNT_JOINED", null, slip.schoolId(), "linking.mail.accountJoined");
        });
        return true;
    }

    private static boolean isUntouched(Account account) {
        return account.mustChangePassword() && account.email() == null && account.phone() == null;
    }
}
