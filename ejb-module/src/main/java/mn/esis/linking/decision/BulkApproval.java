package mn.esis.linking.decision;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mn.esis.access.Allowed;
import mn.esis.access.Right;
import mn.esis.shared.LostRaces;
import mn.esis.shared.model.Refusal;

/** Approves several plain requests, each for itself: what is refused for one leaves the others approved. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BulkApproval {

    @Inject
    private LinkDecisions decisions;

    @Inject
    private LostRaces races;

    /** @return those that were not approved, and why */
    @Allowed(Right.LINKS_DECIDE)
    public List<NotApproved> approve(@Size(max = 100) List<UUID> requestIds) {
        return requestIds.stream()
                .distinct()
                .flatMap(id ->
                        tried(id)
                                .map(why -> new NotApproved(
                                        id, why.code().feature(), why.code().name()))
                                .stream())
                .toList();
    }

    private Optional<Refusal> tried(UUID requestId) {
        try {
            decisions.approveUncontested(requestId);
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal);
        } catch (RuntimeException failure) {
            return Optional.of(races.refusal(failure).orElseThrow(() -> failure));
        }
    }
}
