package mn.esis.identity.keys;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import mn.esis.access.AccessPolicy;
import mn.esis.access.Allowed;
import mn.esis.access.On;
import mn.esis.access.Right;
import mn.esis.shared.model.keys.Renewal;

/** Shows the administrator how far the work after a change of keys has come; counts, never values. */
@Stateless
public class KeyRenewals {

    @Inject
    private AccessPolicy access;

    @Inject
    private Renewals renewals;

    @Inject
    private RenewalLedger ledger;

    @Allowed(Right.KEYS_SEE)
    public List<RenewalView> list() {
        access.require(Right.KEYS_SEE, On.country());
        return renewals.all().stream().map(this::view).toList();
    }

    private RenewalView view(Renewal renewal) {
        RenewalLedger.Progress progress = ledger.progress(renewal);
        return new RenewalView(
                renewal.subject(),
                renewal.keyId(),
                progress.renewed(),
                progress.endedAt() == null ? ledger.left(renewal, progress.lastRow()) : 0,
                progress.unreadable(),
                progress.startedAt(),
                progress.endedAt());
    }
}
