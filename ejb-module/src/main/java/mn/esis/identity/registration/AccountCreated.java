package mn.esis.identity.registration;

import java.util.UUID;

/** The account that a confirmed registration became. */
public record AccountCreated(UUID accountId) {}
