package mn.esis.linking.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import mn.esis.audit.AuditTrail;
import mn.esis.audit.ObjectType;
import mn.esis.identity.AccountMail;
import mn.esis.identity.CredentialAftermath;
import mn.esis.identity.model.Account;
import mn.esis.identity.secret.SecretAccounts;

/**
 * Whether the secret of a slip opens the parent's account, or only joins. An account that is in use keeps its password, unless the
 * parent has lost it and the account opens nothing that the caller does not reach.
 */
@ApplicationScoped
class ParentDoor {

    @Inject
    private SecretAccounts secretAccounts;

    @Inject
    private CredentialAftermath aftermath;

    @Inject
    private AccountMail mail;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * The account of a slip.
     *
     * @param bySecret whether the secret is its password now
     */
    record Opened(Account account, boolean bySecret, Instant now, Instant expiresAt) {}

    Opened fresh(SlipIssue.Order order, String hash) {
        return given(secretAccounts.open(order.personId(), order.command().language()), hash);
    }

    Opened known(Account account, SlipReach.Reach reached, SlipIssue.Order order, String hash) {
        boolean entered = !account.mustChangePassword();
        boolean mayGive = reached.all() && account.email() == null && account.phone() == null;
        if (mayGive && (!entered || order.command().passwordLost())) {
            Opened opened = given(account, hash);
            aftermath.of(account, "SECRET_GIVEN", null, order.schoolId(), "linking.mail.secretGiven");
            return opened;
        }
        mail.tell(account, "linking.mail.childAdded");
        return new Opened(account, false, clock.instant(), secretAccounts.until());
    }

    void trace(UUID slipId, Opened opened, SlipIssue.Order order) {
        audit.changed(
                "PARENT_SLIP_MADE",
                ObjectType.ACCOUNT,
                opened.account().id(),
                order.schoolId(),
                Map.of("slipId", slipId, "opens", opened.bySecret()),
                null);
    }

    private Opened given(Account account, String hash) {
        secretAccounts.give(account, hash);
        return new Opened(account, true, clock.instant(), account.secretExpiresAt());
    }
}
