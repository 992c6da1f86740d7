package mn.esis.registry.staff;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import mn.esis.registry.model.StaffMember;

/** Somebody stops working in an organisation; without a day from today on. */
public record EndEmployment(@NotNull UUID staffId, @NotNull StaffMember.End reason, LocalDate day) {}
