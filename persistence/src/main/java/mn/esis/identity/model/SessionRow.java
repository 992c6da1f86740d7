package mn.esis.identity.model;

import java.time.Instant;
import java.util.UUID;

/**
 * A session as its owner sees it.
 *
 * @param device what the browser or app called itself
 * @param current the one that asks
 */
public record SessionRow(
        UUID id, SessionKind kind, String device, Instant createdAt, Instant lastSeenAt, boolean current) {}
