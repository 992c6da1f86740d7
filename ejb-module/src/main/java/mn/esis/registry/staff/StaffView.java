package mn.esis.registry.staff;

import java.time.LocalDate;
import java.util.UUID;
import mn.esis.registry.PersonView;
import mn.esis.registry.model.StaffMember;

/**
 * The file of somebody who works in an organisation.
 *
 * @param version of the employment, to be given back with a correction
 */
public record StaffView(
        UUID id,
        UUID organizationId,
        PersonView person,
        String staffNumber,
        StaffMember.Position position,
        LocalDate validFrom,
        LocalDate validTo,
        int version) {}
