package mn.esis.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import mn.esis.access.AccessPolicy;
import mn.esis.access.On;
import mn.esis.access.Right;
import mn.esis.audit.DeniedAttempts;
import mn.esis.audit.ObjectType;
import mn.esis.registry.model.PersonHolders;
import mn.esis.registry.model.RegistryRefusal;
import mn.esis.shared.model.Refusal;

/**
 * Who may say who somebody is: an organisation that alone holds the person, by a caller who keeps every register of it in
 * which the person stands. Otherwise taking somebody on would be enough to rewrite that person everywhere.
 */
@ApplicationScoped
class IdentityKeeping {

    @Inject
    private AccessPolicy access;

    @Inject
    private PersonHolders holders;

    @Inject
    private DeniedAttempts denied;

    /** @throws Refusal PERSON_HELD_BY_OTHERS, of which a trace is kept */
    void require(UUID personId, UUID organizationId) {
        PersonHolders.Held held = holders.of(personId, organizationId);
        if (held.elsewhere()
                || isForeign(held.asStaff(), Right.STAFF_KEEP, organizationId)
                || isForeign(held.asPupil(), Right.PUPILS_KEEP, organizationId)) {
            RegistryRefusal code = RegistryRefusal.PERSON_HELD_BY_OTHERS;
            denied.record("PERSON_CORRECTED", ObjectType.PERSON, personId, code.name());
            throw Refusal.of(code);
        }
    }

    private boolean isForeign(boolean stands, Right right, UUID organizationId) {
        return stands && !access.allows(right, On.organization(organizationId));
    }
}
