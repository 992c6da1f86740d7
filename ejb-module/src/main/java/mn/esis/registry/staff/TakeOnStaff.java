package mn.esis.registry.staff;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import mn.esis.registry.PersonDetails;
import mn.esis.registry.model.StaffMember;

/** Somebody begins to work in an organisation. */
public record TakeOnStaff(
        @NotNull UUID organizationId,
        @NotNull @Valid PersonDetails person,
        @NotBlank @Size(max = 20) String staffNumber,
        @NotNull StaffMember.Position position,
        @NotNull LocalDate from) {}
