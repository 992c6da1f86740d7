package mn.esis.linking.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import mn.esis.identity.model.Sex;

/**
 * A parent as the school writes her down from a document.
 *
 * @param birthDate as {@code sex} only for somebody without a register number, which says both
 * @param phone is printed on the slip and kept nowhere: nobody has confirmed yet whose it is; so is {@code email}
 */
public record ParentDetails(
        @Size(max = 400) String familyName,
        @NotBlank @Size(max = 400) String parentName,
        @NotBlank @Size(max = 400) String givenName,
        @Size(max = 20) String registerNumber,
        @Size(max = 40) String documentType,
        @Size(max = 40) String documentNumber,
        LocalDate birthDate,
        Sex sex,
        @Size(max = 40) String phone,
        @Size(max = 300) String email) {

    @Override
    public String toString() {
        return "ParentDetails[…]";
    }
}
