package mn.esis.identity;

import java.util.UUID;

/** A role of the caller and where it holds. */
public record RoleView(String role, UUID organizationId, String organizationName) {}
