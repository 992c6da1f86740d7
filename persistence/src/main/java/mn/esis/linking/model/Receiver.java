package mn.esis.linking.model;

import java.util.UUID;

/**
 * An account that is told something.
 *
 * @param email null when it has no address
 */
public record Receiver(UUID accountId, String email, String language) {}
