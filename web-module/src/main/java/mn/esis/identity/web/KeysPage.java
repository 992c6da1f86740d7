package mn.esis.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import mn.esis.identity.keys.KeyRenewals;
import mn.esis.identity.keys.RenewalView;

/** How far stored values have come under new keys. */
@Named
@RequestScoped
public class KeysPage {

    @Inject
    KeyRenewals renewals;

    private List<RenewalView> rows;

    public List<RenewalView> getRows() {
        if (rows == null) {
            rows = renewals.list();
        }
        return rows;
    }

    public boolean isUnreadable() {
        return getRows().stream().anyMatch(row -> row.unreadable() > 0);
    }
}
