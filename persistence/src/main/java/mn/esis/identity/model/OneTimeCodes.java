package mn.esis.identity.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import mn.esis.shared.model.BlindIndex;
import mn.esis.shared.model.Uuid7;

/**
 * Six-digit codes (QUALITY security 5): ten minutes, five tries, single use, bound to the request that asked for them, kept
 * only as a keyed hash.
 */
@ApplicationScoped
public class OneTimeCodes {

    public static final Duration LIFETIME = Duration.ofMinutes(10);
    private static final int TRIES = 5;

    /** What a code was asked for. */
    public enum Purpose {
        REGISTRATION,
        RECOVERY,
        EMAIL_CHANGE
    }

    /** How a try ended. */
    public enum Outcome {
        ACCEPTED,
        WRONG,
        EXPIRED
    }

    /** A code just made; the digits exist here and in the message only. */
    public record Fresh(UUID id, String digits, Instant expiresAt) {}

    /**
     * A try.
     *
     * @param accountId the account the code was for, null when there is none
     * @param left how many more tries the code bears; it does not depend on whether there is an account
     */
    public record Tried(Outcome outcome, String contact, UUID accountId, int left) {

        public static final Tried EXPIRED = new Tried(Outcome.EXPIRED, null, null, 0);
    }

    private final SecureRandom random = new SecureRandom();

    @Inject
    private EntityManager em;

    @Inject
    private BlindIndex keyedHash;

    @Inject
    private Clock clock;

    public Fresh create(Purpose purpose, String contact, UUID accountId) {
        UUID id = Uuid7.next();
        String digits = String.format(Locale.ROOT, "%06d", random.nextInt(1_000_000));
        Instant now = clock.instant();
        Instant expiresAt = now.plus(LIFETIME);
        em.createNativeQuery(
                        "insert into one_time_code (id, purpose, contact, account_id, code_hash, created_at, expires_at)"
                                + " values (?1, ?2, ?3, cast(?4 as uuid), ?5, ?6, ?7)")
                .setParameter(1, id)
                .setParameter(2, purpose.name())
                .setParameter(3, contact)
                .setParameter(4, accountId)
                .setParameter(5, hash(id, digits))
                .setParameter(6, Timestamp.from(now))
                .setParameter(7, Timestamp.from(expiresAt))
                .executeUpdate();
        return new Fresh(id, digits, expiresAt);
    }

    /** To whom the code was sent; empty for a request that never was. */
    public Optional<String> contact(Purpose purpose, UUID id) {
        List<?> rows = em.createNativeQuery("select contact from one_time_code where id = ?1 and purpose = ?2")
                .setParameter(1, id)
                .setParameter(2, purpose.name())
                .getResultList();
        return rows.stream().map(String.class::cast).findFirst();
    }

    /**
     * Counts the try and compares, in this order and in one statement each, so that parallel guesses cannot share a try. A
     * request that never was, a used one and an expired one all answer EXPIRED. The count must survive a refusal: call it in
     * a transaction that commits whatever the outcome.
     */
    public Tried attempt(Purpose purpose, UUID id, String digits) {
        List<?> rows = em.createNativeQuery("update one_time_code set tries = tries + 1 where id = ?1 and purpose = ?2"
                        + " and consumed_at is null and expires_at > ?3 and tries < ?4"
                        + " returning code_hash, contact, account_id, tries")
                .setParameter(1, id)
                .setParameter(2, purpose.name())
                .setParameter(3, Timestamp.from(clock.instant()))
                .setParameter(4, TRIES)
                .getResultList();
        Optional<Object[]> row = rows.stream().map(Object[].class::cast).findFirst();
        if (row.isEmpty()) {
            return Tried.EXPIRED;
        }
        boolean right = isHash((byte[]) row.get()[0], id, digits);
        if (right) {
            // whoever knows the code may come again with it, e.g. when the server was busy
            em.createNativeQuery("update one_time_code set tries = tries - 1 where id = ?1")
                    .setParameter(1, id)
                    .executeUpdate();
        }
        int left = TRIES - ((Number) row.get()[3]).intValue();
        return new Tried(right ? Outcome.ACCEPTED : Outcome.WRONG, (String) row.get()[1], (UUID) row.get()[2], left);
    }

    /** Uses the code up. @return false when somebody else was faster */
    public boolean consume(UUID id) {
        return em.createNativeQuery("update one_time_code set consumed_at = ?1 where id = ?2 and consumed_at is null")
                        .setParameter(1, Timestamp.from(clock.instant()))
                        .setParameter(2, id)
                        .executeUpdate()
                == 1;
    }

    /** Whatever was sent for the account opens nothing any more: its password, address or state is another one now. */
    public void revoke(UUID accountId) {
        em.createNativeQuery("update one_time_code set consumed_at = ?1 where account_id = ?2 and consumed_at is null")
                .setParameter(1, Timestamp.from(clock.instant()))
                .setParameter(2, accountId)
                .executeUpdate();
    }

    /** With any configured key: a code lives on while keys are changed. */
    private boolean isHash(byte[] stored, UUID id, String digits) {
        return keyedHash.values("ONE_TIME_CODE/" + id, digits).values().stream()
                .anyMatch(hash -> MessageDigest.isEqual(stored, hash));
    }

    private byte[] hash(UUID id, String digits) {
        return keyedHash.value("ONE_TIME_CODE/" + id, digits);
    }
}
