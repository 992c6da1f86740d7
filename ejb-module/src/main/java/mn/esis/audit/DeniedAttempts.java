package mn.esis.audit;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import mn.esis.shared.Open;

/** A refused attempt leaves its trace in a transaction of its own, since the refusal rolls back everything else. */
@Stateless
public class DeniedAttempts {

    @Inject
    private AuditTrail audit;

    /** @param objectType null, as the id, when it was not about one object */
    @Open("only writes a trace")
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void record(String action, ObjectType objectType, UUID objectId, String why) {
        audit.denied(action, objectType, objectId, why);
    }
}
