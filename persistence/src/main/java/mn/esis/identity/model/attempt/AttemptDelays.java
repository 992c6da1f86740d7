package mn.esis.identity.model.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import mn.esis.shared.model.BlindIndex;

/**
 * Wrong tries make the next one wait, ever longer, but never for ever: the first half of the limit is free, then each wait is
 * twice the one before, up to the window. So no more than the limit fit into a window, and nobody is locked out for longer
 * than one. Exact on every node: the row is locked while it is counted. Who and where are kept as keyed fingerprints.
 */
@ApplicationScoped
public class AttemptDelays {

    private static final String KIND = "ATTEMPT_DELAY";

    /** After so many windows without a try all is forgotten. */
    private static final int QUIET_WINDOWS = 4;

    @Inject
    private EntityManager em;

    @Inject
    private BlindIndex keyedHash;

    @Inject
    private Clock clock;

    /**
     * Counts a try before it is judged, so that parallel ones cannot share it.
     *
     * @param limit how many tries fit into the window
     * @return how long to wait before the next one; zero when this one may be judged
     */
    public Duration take(String subject, String place, int limit, Duration window) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS); // what the database rounds up would lie ahead
        Object[] row = locked(subject, place, now);
        Instant freeAt = ((Timestamp) row[2]).toInstant();
        if (freeAt.isAfter(now)) {
            return Duration.between(now, freeAt);
        }
        boolean quiet = ((Timestamp) row[1]).toInstant().isBefore(now.minus(window.multipliedBy(QUIET_WINDOWS)));
        int tries = quiet ? 1 : (Integer) row[0] + 1;
        em.createNativeQuery("update attempt_delay set tries = ?3, last_at = ?4, free_at = ?5"
                        + " where subject = ?1 and place = ?2")
                .setParameter(1, key(subject))
                .setParameter(2, key(place))
                .setParameter(3, tries)
                .setParameter(4, Timestamp.from(now))
                .setParameter(5, Timestamp.from(now.plus(after(tries, limit, window))))
                .executeUpdate();
        return Duration.ZERO;
    }

    /** Made or locked by one statement: between two, a right password or the sweep could take the row away. */
    private Object[] locked(String subject, String place, Instant now) {
        return (Object[]) em.createNativeQuery("insert into attempt_delay (subject, place, tries, last_at, free_at)"
                        + " values (?1, ?2, 0, ?3, ?3) on conflict (subject, place)"
                        + " do update set tries = attempt_delay.tries returning tries, last_at, free_at")
                .setParameter(1, key(subject))
                .setParameter(2, key(place))
                .setParameter(3, Timestamp.from(now))
                .getSingleResult();
    }

    /** The last try was not judged after all. */
    public void giveBack(String subject, String place) {
        em.createNativeQuery("update attempt_delay set tries = greatest(tries - 1, 0), free_at = ?3"
                        + " where subject = ?1 and place = ?2")
                .setParameter(1, key(subject))
                .setParameter(2, key(place))
                .setParameter(3, Timestamp.from(clock.instant().truncatedTo(ChronoUnit.MILLIS)))
                .executeUpdate();
    }

    /** Whether a try there went wrong within the window. */
    public boolean isFailing(String subject, String place, Duration window) {
        List<?> rows = em.createNativeQuery(
                        "select 1 from attempt_delay where subject = ?1 and place = ?2 and last_at > ?3")
                .setParameter(1, key(subject))
                .setParameter(2, key(place))
                .setParameter(3, Timestamp.from(clock.instant().minus(window)))
                .getResultList();
        return !rows.isEmpty();
    }

    /** The password was right. */
    public void forget(String subject, String place) {
        em.createNativeQuery("delete from attempt_delay where subject = ?1 and place = ?2")
                .setParameter(1, key(subject))
                .setParameter(2, key(place))
                .executeUpdate();
    }

    /** The password is another one: tries at the old one do not count any more, wherever they were made. */
    public void forget(String subject) {
        em.createNativeQuery("delete from attempt_delay where subject = ?1")
                .setParameter(1, key(subject))
                .executeUpdate();
    }

    static Duration after(int tries, int limit, Duration window) {
        int left = limit - tries;
        if (left > limit / 2) {
            return Duration.ZERO;
        }
        return left <= 0 ? window : Duration.ofMillis(Math.max(1000, window.toMillis() >> Math.min(left, 62)));
    }

    private String key(String text) {
        return keyedHash.text(KIND, text);
    }
}
