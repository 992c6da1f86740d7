package mn.esis.org;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mn.esis.access.AccessPolicy;
import mn.esis.access.Allowed;
import mn.esis.access.On;
import mn.esis.access.Right;
import mn.esis.audit.AuditTrail;
import mn.esis.audit.ObjectType;
import mn.esis.org.model.OrgRefusal;
import mn.esis.org.model.Organizations;
import mn.esis.org.model.Shift;
import mn.esis.org.model.StudyGroups;
import mn.esis.shared.model.Refusal;
import mn.esis.shared.model.SharedRefusal;

/** Keeps the hours of a school: up to three shifts, one after the other in the same rooms. */
@Stateless
public class SchoolShifts {

    private static final ObjectType OBJECT = ObjectType.SHIFT;
    private static final int MOST = 3;

    @Inject
    private AccessPolicy access;

    @Inject
    private StudyGroups groups;

    @Inject
    private Organizations organizations;

    @Inject
    private AuditTrail audit;

    @Allowed(Right.GROUPS_KEEP)
    public UUID add(@Valid AddShift command) {
        access.require(Right.GROUPS_KEEP, On.organization(command.schoolId()));
        List<Shift> others = groups.shifts(command.schoolId());
        if (others.size() >= MOST
                || !organizations.get(command.schoolId()).kind().teaches()) {
            throw Refusal.of(OrgRefusal.SHIFTS_ENOUGH, MOST);
        }
        Shift shift = new Shift(command.schoolId(), others.size() + 1, command.starts(), command.ends());
        shift.change(command.starts(), command.ends(), others);
        groups.add(shift);
        record("SHIFT_ADDED", shift, Map.of("number", shift.number(), "after", hours(shift)));
        return shift.id();
    }

    @Allowed(Right.GROUPS_KEEP)
    public void change(@Valid ChangeShift command) {
        access.require(Right.GROUPS_KEEP, On.organization(command.schoolId()));
        List<Shift> all = groups.shifts(command.schoolId());
        Shift shift = all.stream()
                .filter(one -> one.id().equals(command.shiftId()))
                .findFirst()
                .orElseThrow(() -> Refusal.of(SharedRefusal.NOT_FOUND));
        shift.requireVersion(command.version());
        String before = hours(shift);
        shift.change(command.starts(), command.ends(), all);
        record("SHIFT_CHANGED", shift, Map.of("number", shift.number(), "before", before, "after", hours(shift)));
    }

    private void record(String action, Shift shift, Map<String, ?> changes) {
        audit.changed(action, OBJECT, shift.id(), shift.schoolId(), changes, null);
    }

    private static String hours(Shift shift) {
        return shift.starts() + "–" + shift.ends();
    }
}
