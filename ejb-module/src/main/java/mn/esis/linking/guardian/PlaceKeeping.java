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
import mn.esis.linking.LinkKeeper;
import mn.esis.linking.model.GuardianPlaces;
import mn.esis.shared.CurrentCaller;
import mn.esis.shared.Idempotent;
import mn.esis.shared.model.Refusal;
import mn.esis.shared.model.SharedRefusal;

/** A second guardian needs a second place: the manager opens one for a reason, and takes a free one back. */
@Stateless
public class PlaceKeeping {

    @Inject
    private AccessPolicy access;

    @Inject
    private GuardianPlaces places;

    @Inject
    private LinkKeeper keeper;

    @Inject
    private AuditTrail audit;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /** The number of a place. */
    public record OpenedPlace(int slot) {}

    /** @throws Refusal NOT_FOUND, PLACES_EXHAUSTED */
    @Allowed(Right.LINK_PLACES_KEEP)
    @Idempotent
    public OpenedPlace open(UUID pupilId, @Valid OpenPlace command) {
        access.require(Right.LINK_PLACES_KEEP, On.pupil(pupilId));
        String reason = command.reason().strip();
        int slot = places.open(
                pupilId,
                keeper.guardiansPerPupil(),
                caller.get().accountId(),
                reason,
                command.document().strip(),
                clock.instant());
        audit.changed("GUARDIAN_PLACE_OPENED", ObjectType.PUPIL, pupilId, null, Map.of("slot", slot), reason);
        return new OpenedPlace(slot);
    }

    /** @throws Refusal NOT_FOUND when the school has not opened it, LINK_ALREADY_HELD when somebody is in it */
    @Allowed(Right.LINK_PLACES_KEEP)
    public void close(UUID pupilId, int slot) {
        access.require(Right.LINK_PLACES_KEEP, On.pupil(pupilId));
        if (!places.close(pupilId, slot, clock.instant())) {
            throw Refusal.of(SharedRefusal.NOT_FOUND);
        }
        audit.changed("GUARDIAN_PLACE_CLOSED", ObjectType.PUPIL, pupilId, null, Map.of("slot", slot), null);
    }
}
