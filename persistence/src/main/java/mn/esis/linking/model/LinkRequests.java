package mn.esis.linking.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mn.esis.shared.model.Refusal;
import mn.esis.shared.model.SharedRefusal;
import mn.esis.shared.model.TextFile;

/** All requests for a child. */
@ApplicationScoped
public class LinkRequests {

    private static final String OWN = TextFile.read(LinkRequests.class, "own-requests.sql");

    @Inject
    private EntityManager em;

    public void add(LinkRequest request) {
        em.persist(request);
        em.flush();
    }

    public LinkRequest get(UUID id) {
        return known(id == null ? null : em.find(LinkRequest.class, id));
    }

    /** The request, held against concurrent decisions until the end of the transaction. */
    public LinkRequest getForUpdate(UUID id) {
        return known(id == null ? null : em.find(LinkRequest.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    public Optional<LinkRequest> pending(UUID pupilId, UUID accountId) {
        return em.createQuery(
                        "select r from LinkRequest r where r.pupilId = :pupil and r.accountId = :account"
                                + " and r.status = :pending",
                        LinkRequest.class)
                .setParameter("pupil", pupilId)
                .setParameter("account", accountId)
                .setParameter("pending", LinkRequest.Status.PENDING)
                .getResultStream()
                .findFirst();
    }

    /** The other requests for the same child that wait, the oldest first; at most 20. */
    public List<UUID> rivals(LinkRequest request) {
        return em.createQuery(
                        "select r.id from LinkRequest r where r.pupilId = :pupil and r.id <> :id and r.status = :pending"
                                + " order by r.createdAt",
                        UUID.class)
                .setParameter("pupil", request.pupilId())
                .setParameter("id", request.id())
                .setParameter("pending", LinkRequest.Status.PENDING)
                .setMaxResults(20)
                .getResultList();
    }

    /** Those of an account, the newest first; at most 100. */
    public List<OwnRequestRow> own(UUID accountId) {
        return rows(accountId, null);
    }

    public OwnRequestRow own(UUID accountId, UUID requestId) {
        return rows(accountId, requestId).stream().findFirst().orElseThrow(() -> Refusal.of(SharedRefusal.NOT_FOUND));
    }

    private List<OwnRequestRow> rows(UUID accountId, UUID requestId) {
        List<?> rows = em.createNativeQuery(OWN)
                .setParameter(1, accountId)
                .setParameter(2, requestId)
                .getResultList();
        return rows.stream().map(row -> row((Object[]) row)).toList();
    }

    private static OwnRequestRow row(Object[] c) {
        return new OwnRequestRow(
                (UUID) c[0],
                LinkRequest.Status.valueOf((String) c[1]),
                Relationship.valueOf((String) c[2]),
                (Boolean) c[3],
                new OwnRequestRow.Child((UUID) c[4], (String) c[5]),
                (String) c[6],
                (String) c[7],
                ((Timestamp) c[8]).toInstant(),
                c[9] == null ? null : ((Timestamp) c[9]).toInstant(),
                (String) c[10]);
    }

    private static LinkRequest known(LinkRequest request) {
        if (request == null) {
            throw Refusal.of(SharedRefusal.NOT_FOUND);
        }
        return request;
    }
}
