package mn.esis.identity;

import java.util.UUID;

/**
 * A role of the caller and where it holds.
 *
 * @param timeZone by whose clock the organisation lives, e.g. {@code Asia/Hovd}
 */
public record RoleView(String role, UUID organizationId, String organizationName, String timeZone) {}
