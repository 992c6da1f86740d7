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
import mn.esis.audit.AuditTrail;
import mn.esis.audit.ObjectType;
import mn.esis.identity.PasswordHasher;
import mn.esis.identity.model.IdentityRefusal;
import mn.esis.identity.model.StaffAccountRow;
import mn.esis.identity.model.StaffAccounts;
import mn.esis.shared.CurrentCaller;
import mn.esis.shared.model.Refusal;
import mn.esis.shared.model.SharedRefusal;

/**
 * The administrator of an organisation opens its staff's accounts, and the system's administrator those of such
 * administrators. Nobody is given a secret whose account opens more than that organisation, and nobody the own one: whoever
 * hands a secret over has seen it.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OneTimeSecrets {

    /** So many accounts are listed at most. */
    public static final int SHOWN = 500;

    @Inject
    private AccessPolicy access;

    @Inject
    private StaffAccounts staff;

    @Inject
    private PasswordHasher hasher;

    @Inject
    private SecretHandover handover;

    @Inject
    private AuditTrail audit;

    @Inject
    private CurrentCaller caller;

    /**
     * At most 500, by name.
     *
     * @param name part of a name, null for everybody
     */
    @Allowed(Right.ACCOUNTS_KEEP)
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<StaffAccountRow> list(UUID organizationId, String name) {
        List<Grant> by = access.requireAll(Right.ACCOUNTS_KEEP, On.organization(organizationId));
        String asked = name == null || name.isBlank() ? null : name.strip();
        List<StaffAccountRow> shown = staff.list(organizationId, asked, isFromOutside(by, organizationId), SHOWN);
        audit.listed(
                "ACCOUNTS_LISTED",
                ObjectType.PERSON,
                organizationId,
                by.isEmpty() ? null : by.get(0).role().name(),
                "name=" + asked,
                shown.stream().map(StaffAccountRow::personId).toList());
        return shown;
    }

    /** @throws Refusal NOT_FOUND, SECRET_NOT_TO_YOURSELF, SECRET_WORKS_ELSEWHERE, BUSY */
    @Allowed(Right.ACCOUNTS_KEEP)
    public SecretSlip give(@Valid GiveSecret command) {
        UUID organizationId = command.organizationId();
        List<Grant> by = access.requireAll(Right.ACCOUNTS_KEEP, On.organization(organizationId));
        StaffAccountRow receiver = staff.find(organizationId, command.personId(), isFromOutside(by, organizationId))
                .orElseThrow(() -> Refusal.of(SharedRefusal.NOT_FOUND));
        requireReceiver(receiver, On.organization(organizationId));
        String secret = ReadableSecret.secret();
        return handover.give(receiver, organizationId, secret, hasher.hash(secret));
    }

    /** Whoever rules another organisation sees only the administrators of this one. */
    private static boolean isFromOutside(List<Grant> by, UUID organizationId) {
        return by.stream().noneMatch(grant -> grant.organizationId().equals(organizationId));
    }

    private void requireReceiver(StaffAccountRow receiver, On there) {
        if (receiver.personId().equals(caller.get().personId())) {
            throw access.refuse(Right.ACCOUNTS_KEEP, there, IdentityRefusal.SECRET_NOT_TO_YOURSELF);
        }
        if (receiver.worksElsewhere()) {
            throw access.refuse(Right.ACCOUNTS_KEEP, there, IdentityRefusal.SECRET_WORKS_ELSEWHERE);
        }
    }
}
