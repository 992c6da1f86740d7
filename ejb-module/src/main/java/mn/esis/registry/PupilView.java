package mn.esis.registry;

import java.util.List;
import java.util.UUID;
import mn.esis.org.model.StudyGroupRow;
import mn.esis.registry.model.EnrolmentRow;
import mn.esis.registry.model.Pupil;

/**
 * A pupil's file.
 *
 * @param group where the pupil learns now; who learns nowhere has no file to be seen
 */
public record PupilView(
        UUID id, PersonView person, Pupil.Status status, StudyGroupRow group, List<EnrolmentRow> history) {}
