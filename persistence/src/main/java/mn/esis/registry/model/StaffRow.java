package mn.esis.registry.model;

import java.sql.Date;
import java.time.LocalDate;
import java.util.UUID;

/** Somebody who works in an organisation, in a list. */
public record StaffRow(
        UUID id,
        UUID personId,
        String parentName,
        String givenName,
        String sex,
        String staffNumber,
        StaffMember.Position position,
        LocalDate validFrom,
        LocalDate validTo) {

    static StaffRow of(Object[] c) {
        return new StaffRow(
                (UUID) c[0],
                (UUID) c[1],
                (String) c[2],
                (String) c[3],
                (String) c[4],
                (String) c[5],
                StaffMember.Position.valueOf((String) c[6]),
                ((Date) c[7]).toLocalDate(),
                c[8] == null ? null : ((Date) c[8]).toLocalDate());
    }
}
