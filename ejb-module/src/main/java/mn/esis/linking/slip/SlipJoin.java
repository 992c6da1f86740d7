package mn.esis.linking.slip;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import mn.esis.access.Allowed;
import mn.esis.identity.model.Account;
import mn.esis.identity.model.Accounts;
import mn.esis.linking.model.LinkingRefusal;
import mn.esis.linking.model.account.ParentSlips;
import mn.esis.linking.model.account.Slip;
import mn.esis.shared.CurrentCaller;
import mn.esis.shared.Idempotent;
import mn.esis.shared.model.Refusal;

/**
 * The transaction behind {@link SlipJoining}. The own account is held, so that tries at the same moment are counted one after
 * another; then the slip's person and the slip, so that of two who use it one finds it used.
 */
@Stateless
public class SlipJoin {

    @Inject
    private Accounts accounts;

    @Inject
    private ParentSlips slips;

    @Inject
    private SlipTries tries;

    @Inject
    private SlipBearer bearer;

    @Inject
    private PersonJoin joining;

    @Inject
    private CurrentCaller caller;

    /** @throws Refusal TOO_MANY_ATTEMPTS; everything else is told in the result */
    @Allowed
    @Idempotent
    public EnteredSlip enter(EnterSlip command) {
        Account own = accounts.getForUpdate(caller.get().accountId());
        tries.requireFewer(own.id());
        Optional<Slip> slip = held(command.secret());
        if (slip.isEmpty() || !bearer.mayBe(own, slip.get())) {
            tries.addWrong(own.id());
            return EnteredSlip.refused(LinkingRefusal.SLIP_INVALID);
        }
        if (slip.get().used()) {
            return EnteredSlip.refused(LinkingRefusal.SLIP_USED);
        }
        return new EnteredSlip(joining.join(slip.get(), own), null);
    }

    private Optional<Slip> held(String secret) {
        slips.bySecret(secret).ifPresent(found -> {
            accounts.openOf(found.personId());
            slips.hold(found.id());
        });
        return slips.bySecret(secret);
    }
}
