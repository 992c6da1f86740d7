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
 *
 * <p>Staff, roles and accounts are an organisation's own affair, whoever stands above it. Only the system's administrator
 * reaches them everywhere, and takes people on only where nobody there can: so a new school comes to life.
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
                        || place.filter(known -> reaches(right, grant, known)).isPresent())
                .toList();
        if (reaching.isEmpty()) {
            throw refuse(right, on, anywhere ? SharedRefusal.FORBIDDEN : outOfReach(on, place, giving));
        }
        return reaching;
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
                        .map(place -> giving.stream().anyMatch(grant -> reaches(right, grant, place)))
                        .orElse(false);
    }

    private boolean reaches(Right right, Grant grant, ObjectPlace place) {
        if (!place.isReachedBy(grant)) {
            return false;
        }
        if (!right.isOfOneOrganization() || place.schoolId().equals(grant.organizationId())) {
            return true;
        }
        return grant.role() == Role.SYSTEM_ADMIN
                && (right != Right.STAFF_KEEP || !places.hasOwn(Role.HR_OFFICER, place.schoolId()));
    }

    private static SharedRefusal outOfReach(On on, Optional<ObjectPlace> place, List<Grant> giving) {
        if (place.isEmpty() || on.kind().isOfPupil()) {
            return SharedRefusal.NOT_FOUND;
        }
        boolean sameOrganization = giving.stream().anyMatch(place.get()::isInOrganizationOf);
        return on.kind() == On.Kind.GROUP && !sameOrganization ? SharedRefusal.NOT_FOUND : SharedRefusal.FORBIDDEN;
    }
}
