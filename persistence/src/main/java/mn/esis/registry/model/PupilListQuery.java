package mn.esis.registry.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mn.esis.shared.model.Cursor;
import mn.esis.shared.model.Page;
import mn.esis.shared.model.TextFile;

/** The pupils of a school, by name, in pages. */
@ApplicationScoped
public class PupilListQuery {

    private static final String SQL = TextFile.read(PupilListQuery.class, "pupil-list.sql");
    private static final String BY_NUMBER = TextFile.read(PupilListQuery.class, "pupil-by-number.sql");

    @Inject
    private EntityManager em;

    public Page<PupilRow> list(UUID schoolId, PupilSearch search, String cursor, int limit) {
        List<Object> after = Cursor.read(cursor, String.class, String.class, UUID.class);
        List<?> rows = em.createNativeQuery(SQL)
                .setParameter(1, schoolId)
                .setParameter(2, NamePattern.of(search.name()))
                .setParameter(3, search.level())
                .setParameter(4, search.groupId())
                .setParameter(5, after.isEmpty() ? null : after.get(0))
                .setParameter(6, after.isEmpty() ? null : after.get(1))
                .setParameter(7, after.isEmpty() ? null : after.get(2))
                .setParameter(8, limit + 1)
                .getResultList();
        List<PupilRow> items = rows.stream().map(row -> row((Object[]) row)).toList();
        return Page.cut(items, limit, row -> Cursor.of(row.parentName(), row.givenName(), row.id()));
    }

    /**
     * The pupil of a school who bears a register number; who has left it is found until the next academic year.
     *
     * @param fingerprints as {@code Persons.fingerprint} gives them
     */
    public Optional<UUID> bearer(UUID schoolId, String fingerprints) {
        List<?> ids = em.createNativeQuery(BY_NUMBER)
                .setParameter(1, schoolId)
                .setParameter(2, fingerprints)
                .getResultList();
        return ids.stream().findFirst().map(UUID.class::cast);
    }

    private static PupilRow row(Object[] c) {
        return new PupilRow(
                (UUID) c[0],
                (String) c[1],
                (String) c[2],
                (String) c[3],
                c[4] == null ? null : ((Date) c[4]).toLocalDate(),
                (UUID) c[5],
                (String) c[6],
                ((Number) c[7]).intValue(),
                Pupil.Status.valueOf((String) c[8]));
    }
}
