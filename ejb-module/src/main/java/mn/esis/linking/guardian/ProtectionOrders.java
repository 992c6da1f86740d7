package mn.esis.linking.guardian;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import mn.esis.access.AccessPolicy;
import mn.esis.access.Allowed;
import mn.esis.access.On;
import mn.esis.access.Right;
import mn.esis.audit.AuditTrail;
import mn.esis.audit.ObjectType;
import mn.esis.linking.model.LinkingRefusal;
import mn.esis.linking.model.Protection;
import mn.esis.linking.model.Protections;
import mn.esis.shared.CurrentCaller;
import mn.esis.shared.model.Refusal;

/** Pupils whom a court protects: requests for them are answered as if there were no such child, and the manager is told. */
@Stateless
public class ProtectionOrders {

    @Inject
    private AccessPolicy access;

    @Inject
    private Protections protections;

    @Inject
    private AuditTrail audit;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /** @throws Refusal NOT_FOUND, PROTECTED_ALREADY */
    @Allowed(Right.LINK_PLACES_KEEP)
    public void begin(UUID pupilId, @Valid OrderProtection command) {
        access.require(Right.LINK_PLACES_KEEP, On.pupil(pupilId));
        if (protections.of(pupilId).isPresent()) {
            throw Refusal.of(LinkingRefusal.PROTECTED_ALREADY);
        }
        String reason = command.reason().strip();
        protections.add(new Protection(
                pupilId, caller.get().accountId(), reason, command.document().strip(), clock.instant()));
        audit.changed("PROTECTION_BEGUN", ObjectType.PUPIL, pupilId, null, Map.of(), reason);
    }

    /** @throws Refusal NOT_FOUND, NOT_PROTECTED */
    @Allowed(Right.LINK_PLACES_KEEP)
    public void end(UUID pupilId, @Valid LiftProtection command) {
        access.require(Right.LINK_PLACES_KEEP, On.pupil(pupilId));
        Protection protection = protections.of(pupilId).orElseThrow(() -> Refusal.of(LinkingRefusal.NOT_PROTECTED));
        protection.end(caller.get().accountId(), command.reason().strip(), clock.instant());
        audit.changed(
                "PROTECTION_ENDED",
                ObjectType.PUPIL,
                pupilId,
                null,
                Map.of(),
                command.reason().strip());
    }
}
