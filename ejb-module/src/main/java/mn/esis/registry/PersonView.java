package mn.esis.registry;

import java.time.LocalDate;
import java.util.UUID;
import mn.esis.identity.model.Sex;

/**
 * A person in a file of the school.
 *
 * @param registerNumber masked, null when there is none
 * @param documentNumber masked, null when there is none
 * @param version to be given back with a correction, so that none is lost
 */
public record PersonView(
        UUID id,
        String familyName,
        String parentName,
        String givenName,
        Sex sex,
        LocalDate birthDate,
        String registerNumber,
        String documentType,
        String documentNumber,
        int version) {}
