package mn.esis.registry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import mn.esis.registry.model.StaffMember;

/** What was written down about somebody who works here was wrong, or the position has changed. */
public record CorrectStaff(
        @NotNull UUID staffId,
        @NotNull @Valid PersonDetails person,
        @NotBlank @Size(max = 20) String staffNumber,
        @NotNull StaffMember.Position position) {}
