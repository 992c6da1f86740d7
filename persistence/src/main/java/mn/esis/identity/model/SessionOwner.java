package mn.esis.identity.model;

import java.time.Instant;
import java.util.UUID;

/** Who stands behind a session that is still open. */
public record SessionOwner(
        UUID sessionId,
        UUID accountId,
        UUID personId,
        String language,
        boolean mustChangePassword,
        Instant signedInAt) {}
