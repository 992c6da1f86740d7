package mn.esis.linking.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mn.esis.shared.model.BlindIndex;
import mn.esis.shared.model.Uuid7;

/** Each try to reach a child, kept for a while: by these tries are limited and compared. */
@ApplicationScoped
public class LinkAttempts {

    /** What came of a try. */
    public enum Outcome {
        NOT_MATCHED,
        /** Everything matched a protected child; who asked was told that nothing did. */
        PROTECTED,
        /** No place was free. */
        HELD,
        /** An own request for the child waits already. */
        OWN_PENDING,
        /** The child is linked with whoever asked already. */
        OWN_LINK,
        FILED
    }

    private static final String ADD = "insert into link_attempt (id, at, account_id, mark, pupil_id, outcome)"
            + " values (?1, ?2, ?3, ?4, cast(?5 as uuid), ?6)";
    private static final String WRONG = "select at from link_attempt where account_id = ?1 and at > ?2"
            + " and outcome in ('NOT_MATCHED', 'PROTECTED') order by at desc";
    private static final String ACCOUNTS =
            "select count(distinct account_id) from link_attempt where mark = ?1 and at > ?2 and account_id <> ?3";
    private static final String ALARMS = "update link_attempt a set told_at = ?1 where a.id in"
            + " (select id from link_attempt where told_at is null and outcome = 'PROTECTED' order by at limit ?2"
            + " for update skip locked) returning a.pupil_id";
    private static final String KIND = "LINK_ATTEMPT";

    @Inject
    private EntityManager em;

    @Inject
    private BlindIndex keyedHash;

    /** @param tried the number or card, of which a keyed fingerprint is kept */
    public void add(UUID accountId, String tried, UUID pupilId, Outcome outcome, Instant now) {
        em.createNativeQuery(ADD)
                .setParameter(1, Uuid7.next())
                .setParameter(2, Timestamp.from(now))
                .setParameter(3, accountId)
                .setParameter(4, keyedHash.value(KIND, tried))
                .setParameter(5, pupilId)
                .setParameter(6, outcome.name())
                .executeUpdate();
    }

    /** When the account tried in vain within the window, the latest first. */
    public List<Instant> wrong(UUID accountId, Duration window, Instant now) {
        List<?> times = em.createNativeQuery(WRONG)
                .setParameter(1, accountId)
                .setParameter(2, Timestamp.from(now.minus(window)))
                .getResultList();
        return times.stream().map(at -> ((Timestamp) at).toInstant()).toList();
    }

    /** How many other accounts have tried the same within the window. */
    public int othersWhoTried(String tried, UUID accountId, Duration window, Instant now) {
        return ((Number) em.createNativeQuery(ACCOUNTS)
                        .setParameter(1, keyedHash.value(KIND, tried))
                        .setParameter(2, Timestamp.from(now.minus(window)))
                        .setParameter(3, accountId)
                        .getSingleResult())
                .intValue();
    }

    /** Protected pupils whom somebody has tried to reach and of whom nobody has been told; they are taken as told. */
    public List<UUID> takeAlarms(int most, Instant now) {
        List<?> pupils = em.createNativeQuery(ALARMS)
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, most)
                .getResultList();
        return pupils.stream().map(UUID.class::cast).toList();
    }
}
