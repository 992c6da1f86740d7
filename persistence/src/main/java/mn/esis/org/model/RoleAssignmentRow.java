package mn.esis.org.model;

import java.time.LocalDate;
import java.util.UUID;

/** Who holds which role in an organisation, with the group's name for class teachers. */
public record RoleAssignmentRow(
        UUID id,
        UUID personId,
        String parentName,
        String givenName,
        String role,
        String group,
        LocalDate validFrom,
        LocalDate validTo) {}
