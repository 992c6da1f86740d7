package mn.esis.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import mn.esis.audit.DeniedAttempts;
import mn.esis.shared.CurrentCaller;
import mn.esis.shared.model.Refusal;
import mn.esis.shared.model.SharedRefusal;

/**
 * The one place that decides. A child's record that is out of reach answers like one that does not exist; so does a group
 * of another school. Refused attempts are recorded.
 */
@ApplicationScoped
public class AccessPolicy {

    @Inject
    private CurrentCaller current;

    @Inject
    private CallerGrants grants;

    @Inject
    private ObjectPlaces places;

    @Inject
    private DeniedAttempts denied;

    /**
     * @return the grant by which it is allowed, whose role goes into the trace; null for the system itself
     * @throws Refusal FORBIDDEN or NOT_FOUND
     */
    public Grant require(Right right, On on) {
        if (current.get().isSystem()) {
            return null;
        }
        List<Grant> giving = grants.giving(right);
        if (on.kind() == On.Kind.COUNTRY) {
            return giving.stream().findFirst().orElseThrow(() -> refuse(right, on, SharedRefusal.FORBIDDEN));
        }
        Optional<ObjectPlace> place = places.of(on);
        return place.flatMap(known -> giving.stream().filter(known::isReachedBy).findFirst())
                .orElseThrow(() -> refuse(right, on, outOfReach(on, place, giving)));
    }

    /** Whether the caller may, for showing or hiding an action; nothing is decided by it and nothing recorded. */
    public boolean allows(Right right) {
        return right.isForEverySignedIn()
                ? current.get().isSignedIn()
                : !grants.giving(right).isEmpty();
    }

    /** The same for an object; one that does not exist nobody may. */
    public boolean allows(Right right, On on) {
        List<Grant> giving = grants.giving(right);
        return !giving.isEmpty()
                && places.of(on)
                        .map(place -> giving.stream().anyMatch(place::isReachedBy))
                        .orElse(false);
    }

    private static SharedRefusal outOfReach(On on, Optional<ObjectPlace> place, List<Grant> giving) {
        if (place.isEmpty() || on.kind() == On.Kind.PUPIL) {
            return SharedRefusal.NOT_FOUND;
        }
        boolean sameOrganization = giving.stream().anyMatch(place.get()::isInOrganizationOf);
        return on.kind() == On.Kind.GROUP && !sameOrganization ? SharedRefusal.NOT_FOUND : SharedRefusal.FORBIDDEN;
    }

    private Refusal refuse(Right right, On on, SharedRefusal code) {
        denied.record(right.name(), on.kind().name(), on.id(), code.name());
        return Refusal.of(code);
    }
}
