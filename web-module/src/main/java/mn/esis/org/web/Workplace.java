package mn.esis.org.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import mn.esis.access.CallerGrants;
import mn.esis.access.Grant;
import mn.esis.access.Right;
import mn.esis.shared.model.Refusal;
import mn.esis.shared.model.SharedRefusal;

/** Which organisation a page is about: the one in its address, else the first where the caller holds the right. */
@RequestScoped
public class Workplace {

    @Inject
    private CallerGrants grants;

    public UUID of(Right right, UUID asked) {
        return asked != null
                ? asked
                : grants.giving(right).stream()
                        .findFirst()
                        .map(Grant::organizationId)
                        .orElseThrow(() -> Refusal.of(SharedRefusal.FORBIDDEN));
    }
}
