package mn.esis.identity.session;

import java.util.UUID;

/** Somebody is in. */
public record OpenedSession(
        UUID sessionId, UUID accountId, UUID personId, String language, boolean mustChangePassword) {}
