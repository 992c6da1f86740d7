package mn.esis.linking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import mn.esis.access.CallerGrants;
import mn.esis.access.Grant;
import mn.esis.access.Right;
import mn.esis.linking.model.queue.RequestScope;

/** Whose guardians the caller may see, found by the grants themselves: own groups, or whole schools. */
@ApplicationScoped
public class CallerScope {

    @Inject
    private CallerGrants grants;

    /** @param schoolId only there, null for all that the caller has to do with */
    public RequestScope at(UUID schoolId) {
        List<Grant> here = grants.giving(Right.LINKS_SEE).stream()
                .filter(grant -> schoolId == null || grant.organizationId().equals(schoolId))
                .toList();
        return new RequestScope(
                here.stream()
                        .filter(grant -> grant.groupId() == null)
                        .map(Grant::organizationId)
                        .toList(),
                here.stream().map(Grant::groupId).filter(Objects::nonNull).toList());
    }

    /** The role that goes into the trace. */
    public String role() {
        return grants.giving(Right.LINKS_SEE).get(0).role().name();
    }
}
