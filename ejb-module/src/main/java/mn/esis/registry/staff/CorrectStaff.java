package mn.esis.registry.staff;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import mn.esis.registry.PersonDetails;
import mn.esis.registry.model.StaffMember;

/**
 * What was written down about somebody who works here was wrong, or the position has changed.
 *
 * @param version of the person as it was shown
 * @param staffVersion of the employment as it was shown
 */
public record CorrectStaff(
        @NotNull UUID staffId,
        int version,
        int staffVersion,
        @NotNull @Valid PersonDetails person,
        @NotBlank @Size(max = 20) String staffNumber,
        @NotNull StaffMember.Position position) {}
