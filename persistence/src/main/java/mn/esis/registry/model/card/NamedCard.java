package mn.esis.registry.model.card;

import java.util.UUID;

/** An open card with what tells whose it is; never leaves the drawing of it. */
public record NamedCard(UUID holderId, String parentName, String givenName, CardValue value) {}
