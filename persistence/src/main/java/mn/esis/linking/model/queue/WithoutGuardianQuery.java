package mn.esis.linking.model.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import mn.esis.shared.model.Cursor;
import mn.esis.shared.model.Page;
import mn.esis.shared.model.TextFile;

/** The pupils of schools and groups with whom nobody is linked, in one statement. */
@ApplicationScoped
public class WithoutGuardianQuery {

    private static final String SQL = TextFile.read(WithoutGuardianQuery.class, "without-guardian.sql");

    @Inject
    private EntityManager em;

    /** @param groupId only of this group, null for all */
    public Page<WithoutGuardianRow> list(RequestScope scope, UUID groupId, String cursor, int limit) {
        List<Object> after = Cursor.read(cursor, String.class, UUID.class);
        List<?> rows = em.createNativeQuery(SQL)
                .setParameter(1, scope.schoolArray())
                .setParameter(2, scope.groupArray())
                .setParameter(3, groupId)
                .setParameter(4, after.isEmpty() ? null : after.get(0))
                .setParameter(5, after.isEmpty() ? null : after.get(1))
                .setParameter(6, limit + 1)
                .getResultList();
        Page<Object[]> page =
                Page.cut(rows.stream().map(Object[].class::cast).toList(), limit, c -> Cursor.of(c[0], c[1]));
        return new Page<>(page.items().stream().map(WithoutGuardianQuery::row).toList(), page.nextCursor());
    }

    private static WithoutGuardianRow row(Object[] c) {
        return new WithoutGuardianRow(
                (UUID) c[1], (String) c[2], (String) c[3], (String) c[4], ((Number) c[5]).intValue(), (Boolean) c[6]);
    }
}
