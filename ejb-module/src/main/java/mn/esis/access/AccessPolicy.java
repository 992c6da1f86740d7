package mn.esis.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mn.esis.audit.DeniedAttempts;
import mn.esis.shared.CurrentCaller;
import mn.esis.shared.model.Refusal;
import mn.esis.shared.model.RefusalCode;
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
        return requireAll(right, on).stream().findFirst().orElse(null);
    }

    /**
     * @return every grant by which it is allowed, none for the system itself
     * @throws Refusal FORBIDDEN or NOT_FOUND
     */
    public List<Grant> requireAll(Right right, On on) {
        if (current.get().isSystem()) {
            return List.of();
        }
        List<Grant> giving = grants.giving(right);
        boolean anywhere = on.kind() == On.Kind.COUNTRY;
        Optional<ObjectPlace> place = anywhere ? Optional.empty() : places.of(on);
        List<Grant> reaching = giving.stream()
                .filter(grant -> anywhere
                        || place.filter(known -> known.isReachedBy(grant)).isPresent())
                .toList();
        if (reaching.isEmpty()) {
            throw refuse(right, on, anywhere ? SharedRefusal.FORBIDDEN : outOfReach(on, place, giving));
        }
        return reaching;
    }

    /**
     * The right as it is held in that very organisation: an office's does not reach the schools below it here.
     *
     * @throws Refusal FORBIDDEN or NOT_FOUND
     */
    public void requireOwn(Right right, UUID organizationId) {
        On on = On.organization(organizationId);
        List<Grant> by = requireAll(right, on);
        if (!by.isEmpty()
                && by.stream().noneMatch(grant -> grant.organizationId().equals(organizationId))) {
            throw refuse(right, on, SharedRefusal.FORBIDDEN);
        }
    }

    /** Whether it is the caller's own person, for whom nobody gives roles or secrets. */
    public boolean isCaller(UUID personId) {
        return personId.equals(current.get().personId());
    }

    /** Refuses what the rights alone would allow, and records the attempt. */
    public Refusal refuse(Right right, On on, RefusalCode code) {
        refused(right, on, code);
        return Refusal.of(code);
    }

    /** Records an attempt that a use case refuses in words of its own. */
    public void refused(Right right, On on, RefusalCode code) {
        denied.record(right.name(), on.kind().type(), on.id(), code.name());
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
        if (place.isEmpty() || on.kind() == On.Kind.PUPIL || on.kind() == On.Kind.PUPIL_FILE) {
            return SharedRefusal.NOT_FOUND;
        }
        boolean sameOrganization = giving.stream().anyMatch(place.get()::isInOrganizationOf);
        return on.kind() == On.Kind.GROUP && !sameOrganization ? SharedRefusal.NOT_FOUND : SharedRefusal.FORBIDDEN;
    }
}
