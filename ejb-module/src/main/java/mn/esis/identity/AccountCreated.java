package mn.esis.identity;

import java.util.UUID;

/** The account that a confirmed registration became. */
public record AccountCreated(UUID accountId) {}
