package mn.esis.linking.request;

import java.util.UUID;
import mn.esis.linking.model.LinkingRefusal;

/**
 * What came of a try: a request, or why there is none. A value, since also what is refused has been recorded.
 *
 * @param requestId null when it was refused
 * @param refusal null when there is a request
 */
public record Filed(UUID requestId, LinkingRefusal refusal) {

    static Filed as(UUID requestId) {
        return new Filed(requestId, null);
    }

    static Filed refused(LinkingRefusal refusal) {
        return new Filed(null, refusal);
    }
}
