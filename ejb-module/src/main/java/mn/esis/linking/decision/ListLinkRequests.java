package mn.esis.linking.decision;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import mn.esis.linking.model.LinkRequest;
import mn.esis.linking.model.queue.RequestSearch.Sort;

/**
 * Which requests are wanted; each part but the limit may be null.
 *
 * @param schoolId only of this school or of the own groups there, null for all that the caller has to do with
 * @param q part of a name, never a number
 */
public record ListLinkRequests(
        UUID schoolId,
        UUID groupId,
        LinkRequest.Status status,
        @Size(max = 120) String q,
        Sort sort,
        String cursor,
        @Min(1) @Max(500) int limit) {}
