package mn.esis.registry.model;

import java.time.LocalDate;
import java.util.UUID;

/** A pupil in a list of a school or a group. */
public record PupilRow(
        UUID id,
        String parentName,
        String givenName,
        String sex,
        LocalDate birthDate,
        UUID groupId,
        String group,
        int level,
        Pupil.Status status) {}
