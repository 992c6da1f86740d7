package mn.esis.identity.secret;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import mn.esis.access.AccessPolicy;
import mn.esis.access.Allowed;
import mn.esis.access.Grant;
import mn.esis.access.On;
import mn.esis.access.Right;
import mn.esis.identity.PasswordHasher;
import mn.esis.identity.model.IdentityRefusal;
import mn.esis.identity.model.StaffAccountRow;
import mn.esis.identity.model.StaffAccounts;
import mn.esis.shared.CurrentCaller;
import mn.esis.shared.model.Refusal;
import mn.esis.shared.model.SharedRefusal;

/**
 * The administrator of an organisation opens its staff's accounts. Nobody is given a secret whose account opens more than that
 * organisation, and nobody the own one: whoever hands a secret over has seen it.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OneTimeSecrets {

    private static final int SHOWN = 500;

    @Inject
    private AccessPolicy access;

    @Inject
    private StaffAccounts staff;

    @Inject
    private PasswordHasher hasher;

    @Inject
    private SecretHandover handover;

    @Inject
    private CurrentCaller caller;

    /**
     * At most 500, by name.
     *
     * @param name part of a name, null for everybody
     */
    @Allowed(Right.ACCOUNTS_KEEP)
    public List<StaffAccountRow> list(UUID organizationId, String name) {
        requireOwn(access.require(Right.ACCOUNTS_KEEP, On.organization(organizationId)), organizationId);
        return staff.list(organizationId, name == null || name.isBlank() ? null : name.strip(), SHOWN);
    }

    /** @throws Refusal NOT_FOUND, SECRET_NOT_TO_YOURSELF, SECRET_WORKS_ELSEWHERE, BUSY */
    @Allowed(Right.ACCOUNTS_KEEP)
    public SecretSlip give(@Valid GiveSecret command) {
        UUID organizationId = command.organizationId();
        requireOwn(access.require(Right.ACCOUNTS_KEEP, On.organization(organizationId)), organizationId);
        StaffAccountRow receiver =
                staff.find(organizationId, command.personId()).orElseThrow(() -> Refusal.of(SharedRefusal.NOT_FOUND));
        if (receiver.personId().equals(caller.get().personId())) {
            throw Refusal.of(IdentityRefusal.SECRET_NOT_TO_YOURSELF);
        }
        if (receiver.worksElsewhere()) {
            throw Refusal.of(IdentityRefusal.SECRET_WORKS_ELSEWHERE);
        }
        String secret = ReadableSecret.secret();
        return handover.give(receiver, organizationId, secret, hasher.hash(secret));
    }

    /** An administrator's reach ends with the own organisation: those below have their own. */
    private static void requireOwn(Grant by, UUID organizationId) {
        if (by != null && !by.organizationId().equals(organizationId)) {
            throw Refusal.of(SharedRefusal.FORBIDDEN);
        }
    }
}
