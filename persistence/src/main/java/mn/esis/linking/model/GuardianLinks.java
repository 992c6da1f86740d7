package mn.esis.linking.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mn.esis.shared.model.Refusal;
import mn.esis.shared.model.SharedRefusal;
import mn.esis.shared.model.TextFile;

/** All links of guardians. */
@ApplicationScoped
public class GuardianLinks {

    private static final String OF_PUPIL = TextFile.read(GuardianLinks.class, "guardians-of-pupil.sql");

    @Inject
    private EntityManager em;

    /** Written at once, so that the database says now whether the place is still free. */
    public void add(GuardianLink link) {
        em.persist(link);
        em.flush();
    }

    public GuardianLink get(UUID id) {
        return known(id == null ? null : em.find(GuardianLink.class, id));
    }

    /** The link, held against concurrent change until the end of the transaction. */
    public GuardianLink getForUpdate(UUID id) {
        return known(id == null ? null : em.find(GuardianLink.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /**
     * The same human being has two files: the link goes over to the other one, in the same place. Whose file is linked with the
     * pupil already keeps that link.
     */
    public void handOver(GuardianLink link, UUID personId, UUID by, Instant now) {
        link.end(GuardianLink.End.JOINED, by, null, now);
        em.flush();
        if (active(link.pupilId(), personId).isEmpty()) {
            add(new GuardianLink(
                    link.pupilId(),
                    link.slot(),
                    personId,
                    link.relationship(),
                    null,
                    link.approvedBy(),
                    link.approvedAs(),
                    now));
        }
    }

    /** The active link of a person with a pupil. */
    public Optional<GuardianLink> active(UUID pupilId, UUID personId) {
        return em.createQuery(
                        "select l from GuardianLink l where l.pupilId = :pupil and l.personId = :person"
                                + " and l.endedAt is null",
                        GuardianLink.class)
                .setParameter("pupil", pupilId)
                .setParameter("person", personId)
                .getResultStream()
                .findFirst();
    }

    /** The active links with a pupil. */
    public List<GuardianLink> ofPupil(UUID pupilId) {
        return em.createQuery(
                        "select l from GuardianLink l where l.pupilId = :pupil and l.endedAt is null order by l.slot",
                        GuardianLink.class)
                .setParameter("pupil", pupilId)
                .getResultList();
    }

    /** The active links of a person. */
    public List<GuardianLink> ofPerson(UUID personId) {
        return em.createQuery(
                        "select l from GuardianLink l where l.personId = :person and l.endedAt is null order by l.begunAt",
                        GuardianLink.class)
                .setParameter("person", personId)
                .getResultList();
    }

    /** Who is and was linked with a pupil, the active ones first. */
    public List<GuardianRow> rows(UUID pupilId) {
        List<?> rows = em.createNativeQuery(OF_PUPIL).setParameter(1, pupilId).getResultList();
        return rows.stream().map(row -> row((Object[]) row)).toList();
    }

    private static GuardianRow row(Object[] c) {
        return new GuardianRow(
                (UUID) c[0],
                ((Number) c[1]).intValue(),
                (String) c[2],
                (String) c[3],
                "VERIFIED".equals(c[4]),
                Relationship.valueOf((String) c[5]),
                ((Timestamp) c[6]).toInstant(),
                (String) c[7],
                (String) c[8],
                (Boolean) c[9],
                c[10] == null ? null : ((Timestamp) c[10]).toInstant(),
                c[11] == null ? null : GuardianLink.End.valueOf((String) c[11]),
                (String) c[12]);
    }

    private static GuardianLink known(GuardianLink link) {
        if (link == null) {
            throw Refusal.of(SharedRefusal.NOT_FOUND);
        }
        return link;
    }
}
