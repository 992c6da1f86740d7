package mn.esis.linking.model.queue;

import java.util.List;
import java.util.UUID;

/** Whose requests somebody sees: of whole schools, or of single groups. */
public record RequestScope(List<UUID> schools, List<UUID> groups) {

    public RequestScope {
        schools = List.copyOf(schools);
        groups = List.copyOf(groups);
    }
}
