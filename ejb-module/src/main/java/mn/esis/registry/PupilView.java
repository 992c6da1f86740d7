package mn.esis.registry;

import java.util.List;
import java.util.UUID;
import mn.esis.org.model.StudyGroupRow;
import mn.esis.registry.model.EnrolmentRow;
import mn.esis.registry.model.Pupil;

/**
 * A pupil's file.
 *
 * @param group where the pupil learns now or has learned last
 * @param resumable whether the end was recorded today, and so can be taken back
 */
public record PupilView(
        UUID id,
        PersonView person,
        Pupil.Status status,
        StudyGroupRow group,
        boolean resumable,
        List<EnrolmentRow> history) {}
