package mn.esis.org.model.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mn.esis.shared.model.Refusal;
import mn.esis.shared.model.SharedRefusal;
import mn.esis.shared.model.TextFile;

/** All exceptions of the school calendar, and what they make of a day. */
@ApplicationScoped
public class CalendarExceptions {

    private static final String REACHING = TextFile.read(CalendarExceptions.class, "calendar-exceptions-reaching.sql");

    @Inject
    private EntityManager em;

    public void add(CalendarException exception) {
        em.persist(exception);
    }

    public CalendarException get(UUID id) {
        CalendarException exception = em.find(CalendarException.class, id);
        if (exception == null) {
            throw Refusal.of(SharedRefusal.NOT_FOUND);
        }
        return exception;
    }

    /** What is in force between two days for an organisation: its own and those from above. */
    public List<CalendarExceptionRow> reaching(UUID organizationId, LocalDate from, LocalDate to) {
        List<?> rows = em.createNativeQuery(REACHING)
                .setParameter(1, organizationId)
                .setParameter(2, Date.valueOf(from))
                .setParameter(3, Date.valueOf(to))
                .getResultList();
        return rows.stream().map(row -> row((Object[]) row)).toList();
    }

    private static CalendarExceptionRow row(Object[] c) {
        return new CalendarExceptionRow(
                (UUID) c[0],
                (UUID) c[1],
                (String) c[2],
                ((Number) c[3]).intValue(),
                ((Number) c[4]).intValue(),
                ((Date) c[5]).toLocalDate(),
                ((Date) c[6]).toLocalDate(),
                CalendarException.Kind.valueOf((String) c[7]),
                (String) c[8]);
    }
}
