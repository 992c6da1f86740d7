package mn.esis.registry;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import mn.esis.identity.model.Sex;

/**
 * A person as a school writes it down from a document. How long a name may be, {@link mn.esis.identity.model.PersonName} says
 * once it is composed; here only the typed length is bounded. What was left blank is null.
 *
 * @param registerNumber null for somebody who has none, and when correcting: leave it as it is
 * @param documentType kind of another document, for somebody without a register number
 */
public record PersonDetails(
        @Size(max = 400) String familyName,
        @NotBlank @Size(max = 400) String parentName,
        @NotBlank @Size(max = 400) String givenName,
        @NotNull Sex sex,
        @NotNull LocalDate birthDate,
        @Size(max = 20) String registerNumber,
        @Size(max = 40) String documentType,
        @Size(max = 40) String documentNumber) {

    public PersonDetails {
        familyName = typed(familyName);
        registerNumber = typed(registerNumber);
        documentType = typed(documentType);
        documentNumber = typed(documentNumber);
    }

    private static String typed(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
