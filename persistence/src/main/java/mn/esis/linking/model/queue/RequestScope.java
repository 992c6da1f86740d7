package mn.esis.linking.model.queue;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Whose requests somebody sees: of whole schools, or of single groups. */
public record RequestScope(List<UUID> schools, List<UUID> groups) {

    public RequestScope {
        schools = List.copyOf(schools);
        groups = List.copyOf(groups);
    }

    /** For the database: ids in braces. */
    String schoolArray() {
        return array(schools);
    }

    String groupArray() {
        return array(groups);
    }

    private static String array(List<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
