package mn.esis.linking.decision;

import java.util.UUID;

/**
 * A request that could not be approved together with others.
 *
 * @param code why, a refusal of the feature
 */
public record NotApproved(UUID requestId, String feature, String code) {}
