package mn.esis.notification;

import java.util.UUID;

/** Fired in the transaction that wrote an urgent notice, observed after its commit. */
public record OutboxKick(UUID messageId) {}
