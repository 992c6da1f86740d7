package mn.esis.registry.model;

import java.sql.Date;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One period of a pupil's history.
 *
 * @param group as it is called now, once ended as it was called then
 */
public record EnrolmentRow(
        UUID id,
        String school,
        String group,
        LocalDate validFrom,
        LocalDate validTo,
        Enrolment.Start startReason,
        Enrolment.End endReason) {

    /** The last day in the group, null while there is none. */
    public LocalDate lastDay() {
        return validTo == null || validTo.equals(validFrom) ? null : validTo.minusDays(1);
    }

    static EnrolmentRow of(Object[] c) {
        return new EnrolmentRow(
                (UUID) c[0],
                (String) c[1],
                (String) c[2],
                ((Date) c[3]).toLocalDate(),
                c[4] == null ? null : ((Date) c[4]).toLocalDate(),
                Enrolment.Start.valueOf((String) c[5]),
                c[6] == null ? null : Enrolment.End.valueOf((String) c[6]));
    }
}
