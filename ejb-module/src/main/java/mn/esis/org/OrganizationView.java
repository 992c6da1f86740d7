package mn.esis.org;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import mn.esis.org.model.GradeLevel;
import mn.esis.org.model.Organization;
import mn.esis.org.model.Shift;

/**
 * One organisation.
 *
 * @param today the day it is there now
 * @param levels the grade levels taught there or below it
 */
public record OrganizationView(
        UUID id,
        Organization.Kind kind,
        String code,
        String name,
        String timeZone,
        List<String> languages,
        LocalDate today,
        List<ShiftView> shifts,
        List<Integer> levels) {

    /** The hours of one shift, with the version to be given back with a change. */
    public record ShiftView(UUID id, int number, LocalTime starts, LocalTime ends, int version) {}

    static OrganizationView of(Organization organization, List<Shift> shifts, LocalDate today) {
        return new OrganizationView(
                organization.id(),
                organization.kind(),
                organization.code(),
                organization.name(),
                organization.timeZone().getId(),
                organization.languages(),
                today,
                shifts.stream()
                        .map(shift -> new ShiftView(
                                shift.id(), shift.number(), shift.starts(), shift.ends(), shift.version()))
                        .toList(),
                GradeLevel.taughtAt(organization.kind()));
    }
}
