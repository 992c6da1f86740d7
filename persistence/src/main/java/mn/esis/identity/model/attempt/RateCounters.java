package mn.esis.identity.model.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import mn.esis.shared.model.BlindIndex;

/** Hits in fixed windows, counted by one upsert: exact on every node. Buckets are kept as keyed fingerprints. */
@ApplicationScoped
public class RateCounters {

    private static final String KIND = "RATE_COUNTER";

    @Inject
    private EntityManager em;

    @Inject
    private BlindIndex keyedHash;

    @Inject
    private Clock clock;

    /** Counts one more and tells how many there are in the present window. */
    public int hit(String bucket, Duration window) {
        return ((Number) em.createNativeQuery("insert into rate_counter (bucket, window_start, hits) values (?1, ?2, 1)"
                                + " on conflict (bucket, window_start) do update set hits = rate_counter.hits + 1"
                                + " returning hits")
                        .setParameter(1, key(bucket))
                        .setParameter(2, start(window))
                        .getSingleResult())
                .intValue();
    }

    public int hits(String bucket, Duration window) {
        List<?> found = em.createNativeQuery("select hits from rate_counter where bucket = ?1 and window_start = ?2")
                .setParameter(1, key(bucket))
                .setParameter(2, start(window))
                .getResultList();
        return found.stream().mapToInt(hits -> ((Number) hits).intValue()).sum();
    }

    /** How long until the present window ends. */
    public Duration untilNext(Duration window) {
        return Duration.between(clock.instant(), start(window).toInstant().plus(window));
    }

    private Timestamp start(Duration window) {
        long seconds = window.toSeconds();
        return Timestamp.from(Instant.ofEpochSecond(clock.instant().getEpochSecond() / seconds * seconds));
    }

    private String key(String bucket) {
        return keyedHash.text(KIND, bucket);
    }
}
