package mn.esis.org;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
import mn.esis.access.Allowed;
import mn.esis.access.Right;

/**
 * Writes a group together with its class teacher, or nothing of both: otherwise a teacher who is refused would leave a group
 * that is half changed, and whoever saves again would collide with herself.
 */
@Stateless
public class GroupSaving {

    @Inject
    private GroupFormation formation;

    @Inject
    private ClassTeachers classTeachers;

    /** @param classTeacherId null for nobody yet */
    @Allowed(Right.GROUPS_KEEP)
    public UUID create(@Valid CreateGroup command, UUID classTeacherId) {
        UUID groupId = formation.create(command);
        appoint(groupId, null, classTeacherId);
        return groupId;
    }

    /**
     * @param shownTeacherId who was shown as class teacher until now, null for nobody
     * @param classTeacherId null leaves the group without one
     */
    @Allowed(Right.GROUPS_KEEP)
    public void change(@Valid ChangeGroup command, UUID shownTeacherId, UUID classTeacherId) {
        formation.change(command);
        appoint(command.groupId(), shownTeacherId, classTeacherId);
    }

    private void appoint(UUID groupId, UUID shownId, UUID personId) {
        if (!Objects.equals(shownId, personId)) {
            classTeachers.appoint(new AppointClassTeacher(groupId, shownId, personId));
        }
    }
}
