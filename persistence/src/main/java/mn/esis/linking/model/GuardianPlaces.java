package mn.esis.linking.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import mn.esis.shared.model.Refusal;
import mn.esis.shared.model.TextFile;

/** The places in which guardians of a pupil are: those everybody has, and those that the school has opened for one pupil. */
@ApplicationScoped
public class GuardianPlaces {

    private static final String EVERYBODYS = "insert into guardian_place (pupil_id, slot, opened_at)"
            + " select ?1, s, ?3 from generate_series(1, ?2) s on conflict do nothing";
    private static final String FREE = TextFile.read(GuardianPlaces.class, "free-place.sql");
    private static final String IS_FREE = TextFile.read(GuardianPlaces.class, "is-free.sql");
    private static final String OPEN =
            "insert into guardian_place (pupil_id, slot, opened_at, opened_by, reason, document)"
                    + " select ?1, max(slot) + 1, ?2, ?3, ?4, ?5 from guardian_place where pupil_id = ?1 returning slot";
    private static final String CLOSE =
            "update guardian_place set closed_at = ?3 where pupil_id = ?1 and slot = ?2 and opened_by is not null and closed_at is null";
    private static final String OPENED = "select slot, opened_at, reason, document from guardian_place"
            + " where pupil_id = ?1 and opened_by is not null and closed_at is null order by slot";
    private static final int MOST = 20;

    @Inject
    private EntityManager em;

    /**
     * The first free place of a pupil, held until the end of the transaction.
     *
     * @param everybodys how many places each pupil has
     */
    public OptionalInt free(UUID pupilId, int everybodys, Instant now) {
        make(pupilId, everybodys, now);
        List<?> slots = em.createNativeQuery(FREE)
                .setParameter(1, pupilId)
                .setParameter(2, everybodys)
                .getResultList();
        return slots.stream().mapToInt(slot -> ((Number) slot).intValue()).findFirst();
    }

    /** Whether there is one; makes and holds none. */
    public boolean isFree(UUID pupilId, int everybodys) {
        return (Boolean) em.createNativeQuery(IS_FREE)
                .setParameter(1, pupilId)
                .setParameter(2, everybodys)
                .getSingleResult();
    }

    /**
     * One more, for this pupil alone.
     *
     * @return its number
     * @throws Refusal PLACES_EXHAUSTED
     */
    public int open(UUID pupilId, int everybodys, UUID by, String reason, String document, Instant now) {
        make(pupilId, everybodys, now);
        if (count(pupilId) >= MOST) {
            throw Refusal.of(LinkingRefusal.PLACES_EXHAUSTED);
        }
        return ((Number) em.createNativeQuery(OPEN)
                        .setParameter(1, pupilId)
                        .setParameter(2, Timestamp.from(now))
                        .setParameter(3, by)
                        .setParameter(4, reason)
                        .setParameter(5, document)
                        .getSingleResult())
                .intValue();
    }

    /** @return false when there is no such open place that the school has opened */
    public boolean close(UUID pupilId, int slot, Instant now) {
        return em.createNativeQuery(CLOSE)
                        .setParameter(1, pupilId)
                        .setParameter(2, slot)
                        .setParameter(3, Timestamp.from(now))
                        .executeUpdate()
                == 1;
    }

    /** Those that the school has opened for this pupil. */
    public List<PlaceRow> opened(UUID pupilId) {
        List<?> rows = em.createNativeQuery(OPENED).setParameter(1, pupilId).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(c -> new PlaceRow(
                        ((Number) c[0]).intValue(), ((Timestamp) c[1]).toInstant(), (String) c[2], (String) c[3]))
                .toList();
    }

    private void make(UUID pupilId, int everybodys, Instant now) {
        em.createNativeQuery(EVERYBODYS)
                .setParameter(1, pupilId)
                .setParameter(2, everybodys)
                .setParameter(3, Timestamp.from(now))
                .executeUpdate();
    }

    private int count(UUID pupilId) {
        return ((Number) em.createNativeQuery("select count(*) from guardian_place where pupil_id = ?1")
                        .setParameter(1, pupilId)
                        .getSingleResult())
                .intValue();
    }
}
