package mn.esis.linking.model.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import mn.esis.identity.model.Persons;
import mn.esis.identity.model.RegisterNumber;
import mn.esis.linking.model.LinkRequest;
import mn.esis.linking.model.Relationship;
import mn.esis.registry.model.NamePattern;
import mn.esis.shared.model.Cursor;
import mn.esis.shared.model.Page;
import mn.esis.shared.model.TextFile;

/** The requests for the pupils of schools and groups: one statement for a page, however many there are. */
@ApplicationScoped
public class LinkRequestQuery {

    private static final String SQL = TextFile.read(LinkRequestQuery.class, "link-requests.sql");
    private static final String WAITING = TextFile.read(LinkRequestQuery.class, "waiting.sql");
    private static final String CLAIMS = TextFile.read(LinkRequestQuery.class, "claims.sql");

    @Inject
    private EntityManager em;

    @Inject
    private Persons persons;

    public Page<LinkRequestRow> list(RequestScope scope, RequestSearch search, String cursor, int limit) {
        List<Object> after = Cursor.read(cursor, String.class, UUID.class);
        List<?> rows = query(scope, search)
                .setParameter(7, after.isEmpty() ? null : after.get(0))
                .setParameter(8, after.isEmpty() ? null : after.get(1))
                .setParameter(9, null)
                .setParameter(10, limit + 1)
                .getResultList();
        Page<Object[]> page =
                Page.cut(rows.stream().map(Object[].class::cast).toList(), limit, c -> Cursor.of(c[0], c[1]));
        return new Page<>(page.items().stream().map(c -> row(c, true)).toList(), page.nextCursor());
    }

    /** One of them, with the numbers in full. */
    public Optional<LinkRequestRow> one(UUID requestId) {
        List<?> rows = query(new RequestScope(List.of(), List.of()), new RequestSearch(null, null, null, null))
                .setParameter(7, null)
                .setParameter(8, null)
                .setParameter(9, requestId)
                .setParameter(10, 1)
                .getResultList();
        return rows.stream().findFirst().map(c -> row((Object[]) c, false));
    }

    /** How many wait. */
    public int waiting(RequestScope scope) {
        return ((Number) em.createNativeQuery(WAITING)
                        .setParameter(1, ids(scope.schools()))
                        .setParameter(2, ids(scope.groups()))
                        .getSingleResult())
                .intValue();
    }

    /** How many other persons are on file with the same register number, as a claim or as a proof. */
    public int othersWithNumberOf(UUID personId) {
        return ((Number) em.createNativeQuery(CLAIMS).setParameter(1, personId).getSingleResult()).intValue();
    }

    private Query query(RequestScope scope, RequestSearch search) {
        return em.createNativeQuery(SQL)
                .setParameter(1, ids(scope.schools()))
                .setParameter(2, ids(scope.groups()))
                .setParameter(3, search.groupId())
                .setParameter(
                        4, search.status() == null ? null : search.status().name())
                .setParameter(5, NamePattern.of(search.name()))
                .setParameter(6, search.sort().name());
    }

    private static String ids(List<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }

    private LinkRequestRow row(Object[] c, boolean masked) {
        return new LinkRequestRow(
                (UUID) c[1],
                (String) c[2],
                new LinkRequestRow.RequestedPupil(
                        (UUID) c[3], (String) c[4], (String) c[5], number((UUID) c[6], (byte[]) c[7], masked), (String)
                                c[8]),
                new LinkRequestRow.Requester(
                        (UUID) c[9],
                        (String) c[10],
                        (String) c[11],
                        number((UUID) c[9], (byte[]) c[12], masked),
                        "VERIFIED".equals(c[13]),
                        Relationship.valueOf((String) c[14])),
                ((Number) c[15]).intValue(),
                (Boolean) c[16],
                (Boolean) c[17],
                (Boolean) c[18],
                ((Timestamp) c[19]).toInstant(),
                LinkRequest.Status.valueOf((String) c[20]),
                (String) c[21],
                c[22] == null ? null : ((Timestamp) c[22]).toInstant(),
                (String) c[23]);
    }

    private String number(UUID personId, byte[] stored, boolean masked) {
        if (stored == null) {
            return null;
        }
        String number = persons.opened(personId, stored);
        return masked ? RegisterNumber.of(number).masked() : number;
    }
}
