package mn.esis.identity.registration;

import java.time.Instant;
import java.util.UUID;

/** A code is on its way; the same answer whether or not the contact is known. */
public record CodeSent(UUID id, String channel, Instant expiresAt) {}
