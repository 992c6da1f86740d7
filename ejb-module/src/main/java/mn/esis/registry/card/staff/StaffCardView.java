package mn.esis.registry.card.staff;

import java.time.Instant;
import java.util.UUID;
import mn.esis.registry.model.StaffMember;

/**
 * Somebody who works in an organisation, with the open card.
 *
 * @param issuedAt null for somebody who has no card
 */
public record StaffCardView(
        UUID id, String parentName, String givenName, StaffMember.Position position, Instant issuedAt) {}
