package mn.esis.identity.model.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import mn.esis.identity.model.IdentityRefusal;
import mn.esis.shared.model.ConstraintTable;
import mn.esis.shared.model.RefusalCode;

/** Two people prove the same contact at the same time: the second one's code is worth nothing any more. */
@ApplicationScoped
public class IdentityConstraints implements ConstraintTable {

    @Override
    public Map<String, RefusalCode> codes() {
        return Map.of(
                "uk_account_email", IdentityRefusal.CODE_EXPIRED,
                "uk_account_phone", IdentityRefusal.CODE_EXPIRED);
    }
}
