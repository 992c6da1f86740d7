package mn.esis.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import mn.esis.access.AccessPolicy;
import mn.esis.access.CallerGrants;
import mn.esis.access.Grant;
import mn.esis.access.On;
import mn.esis.access.Right;
import mn.esis.shared.model.Refusal;
import mn.esis.shared.model.SharedRefusal;
import mn.esis.shared.web.PortalCaller;

/**
 * Which organisation a page is about: the one in its address, else the place chosen in the top bar when the right is held
 * there, else the first where the caller holds it.
 */
@RequestScoped
public class Workplace {

    @Inject
    private CallerGrants grants;

    @Inject
    private AccessPolicy access;

    @Inject
    private PortalCaller caller;

    private final Map<Right, Map<UUID, Boolean>> known = new EnumMap<>(Right.class);

    public UUID of(Right right, UUID asked) {
        if (asked != null) {
            return asked;
        }
        List<Grant> giving = grants.giving(right);
        UUID chosen = caller.getOrganizationId();
        return giving.stream()
                .map(Grant::organizationId)
                .filter(id -> id.equals(chosen))
                .findFirst()
                .or(() -> giving.stream().map(Grant::organizationId).findFirst())
                .orElseThrow(() -> Refusal.of(SharedRefusal.FORBIDDEN));
    }

    /** Turns away, before anything is drawn, whoever does not hold the right there. */
    public void require(Right right, UUID asked) {
        if (!access.allows(right)) {
            throw Refusal.of(SharedRefusal.FORBIDDEN);
        }
        access.require(right, On.organization(of(right, asked)));
    }

    /** Whether the page is about the whole organisation and not only about groups of the caller's there; without the right no. */
    public boolean isWhole(Right right, UUID asked) {
        List<Grant> there = at(right, asked);
        return there.isEmpty() ? access.allows(right) : there.stream().anyMatch(grant -> grant.groupId() == null);
    }

    /** Whether the caller may there, asked once for a page however many rows ask. */
    public boolean may(Right right, UUID organizationId) {
        return known.computeIfAbsent(right, any -> new HashMap<>())
                .computeIfAbsent(organizationId, place -> access.allows(right, On.organization(place)));
    }

    /** Whether the right reaches the group as the caller's own, and not as one of the organisation. */
    public boolean isOwn(Right right, UUID groupId) {
        return grants.giving(right).stream().anyMatch(grant -> groupId.equals(grant.groupId()));
    }

    /** The one group of the organisation that the right reaches first. */
    public UUID group(Right right, UUID asked) {
        return at(right, asked).stream()
                .map(Grant::groupId)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> Refusal.of(SharedRefusal.FORBIDDEN));
    }

    private List<Grant> at(Right right, UUID asked) {
        UUID place = of(right, asked);
        return grants.giving(right).stream()
                .filter(grant -> grant.organizationId().equals(place))
                .toList();
    }
}
