package mn.esis.linking.model.queue;

import java.util.UUID;
import mn.esis.linking.model.LinkRequest;

/**
 * A question to the list; each part may be null.
 *
 * @param name part of a name of pupil or parent
 */
public record RequestSearch(UUID groupId, LinkRequest.Status status, String name, Sort sort) {

    /** What stands first. */
    public enum Sort {
        /** What waits, the oldest first. */
        WAITING,
        NEWEST,
        NAME,
        GROUP
    }

    public RequestSearch {
        sort = sort == null ? Sort.WAITING : sort;
    }
}
