package mn.esis.org.model;

import java.util.UUID;

/**
 * A study group in a list.
 *
 * @param classTeacher name of the class teacher of today, null when nobody is
 * @param pupils how many learn in it, or will once its year has begun
 * @param version to be given back with a change, so that none is lost
 */
public record StudyGroupRow(
        UUID id,
        String name,
        int level,
        UUID schoolId,
        UUID academicYearId,
        UUID shiftId,
        int shift,
        UUID classTeacherId,
        String classTeacher,
        int pupils,
        int version) {}
