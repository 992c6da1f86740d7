package mn.esis.linking.model.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mn.esis.shared.model.Cursor;
import mn.esis.shared.model.Page;
import mn.esis.shared.model.TextFile;

/** Who looked at a child's record and who changed it, the newest first. */
@ApplicationScoped
public class TraceQuery {

    private static final String SQL = TextFile.read(TraceQuery.class, "traces.sql");

    @Inject
    private EntityManager em;

    /** @param reader person of the guardian who reads them */
    public Page<TraceRow> of(UUID pupilId, UUID reader, String cursor, int limit) {
        List<Object> after = Cursor.read(cursor, String.class, Long.class);
        List<?> rows = em.createNativeQuery(SQL)
                .setParameter(1, pupilId)
                .setParameter(2, reader)
                .setParameter(3, after.isEmpty() ? null : timestamp((String) after.get(0)))
                .setParameter(4, after.isEmpty() ? null : after.get(1))
                .setParameter(5, limit + 1)
                .getResultList();
        List<Object[]> found = rows.stream().map(Object[].class::cast).toList();
        Page<Object[]> page = Page.cut(found, limit, c -> Cursor.of(((Timestamp) c[0]).toInstant(), c[7]));
        return new Page<>(page.items().stream().map(TraceQuery::row).toList(), page.nextCursor());
    }

    private static Timestamp timestamp(String moment) {
        return Timestamp.from(Instant.parse(moment));
    }

    private static TraceRow row(Object[] c) {
        return new TraceRow(
                ((Timestamp) c[0]).toInstant(),
                (String) c[1],
                (Boolean) c[2],
                (String) c[3],
                (String) c[4],
                (String) c[5],
                (Boolean) c[6]);
    }
}
