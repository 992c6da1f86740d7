package mn.esis.linking.child;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import mn.esis.access.AccessPolicy;
import mn.esis.access.Allowed;
import mn.esis.access.On;
import mn.esis.access.Right;
import mn.esis.linking.model.child.TraceQuery;
import mn.esis.linking.model.child.TraceRow;
import mn.esis.shared.CurrentCaller;
import mn.esis.shared.model.Page;

/** Every look at a child's record leaves a trace, and the guardian sees them (PRODUCT, rule 5). Reading the traces is none. */
@Stateless
public class ChildTraces {

    @Inject
    private AccessPolicy access;

    @Inject
    private TraceQuery query;

    @Inject
    private CurrentCaller caller;

    @Allowed(Right.CHILD_SEE)
    public Page<TraceRow> list(UUID pupilId, String cursor, int limit) {
        access.require(Right.CHILD_SEE, On.child(pupilId));
        return query.of(pupilId, caller.get().personId(), cursor, limit);
    }
}
