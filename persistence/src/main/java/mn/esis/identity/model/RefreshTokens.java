package mn.esis.identity.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mn.esis.shared.model.Sha256;

/**
 * Rotating refresh tokens (QUALITY security 6): 256 random bits, kept as SHA-256, a family for each phone session. The one
 * just replaced may come again within 20 seconds from the device the session is bound to, since an answer can get lost; any
 * other repetition is a theft, and each one of a session bound to no device.
 */
@ApplicationScoped
public class RefreshTokens {

    private static final Duration LIFETIME = Duration.ofDays(60);
    private static final Duration GRACE = Duration.ofSeconds(20);
    private static final int BYTES = 32;

    /** How a token was received. */
    public enum Use {
        ROTATED,
        UNKNOWN,
        REUSED
    }

    /**
     * What became of a token.
     *
     * @param next the token to use from now on, null unless rotated
     */
    public record Rotation(Use use, UUID sessionId, String deviceId, String next) {}

    private final SecureRandom random = new SecureRandom();

    @Inject
    private EntityManager em;

    @Inject
    private Clock clock;

    public String issue(UUID sessionId) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Instant now = clock.instant();
        em.createNativeQuery("insert into refresh_token (token_hash, session_id, issued_at, expires_at)"
                        + " values (?1, ?2, ?3, ?4)")
                .setParameter(1, Sha256.of(token))
                .setParameter(2, sessionId)
                .setParameter(3, Timestamp.from(now))
                .setParameter(4, Timestamp.from(now.plus(LIFETIME)))
                .executeUpdate();
        return token;
    }

    /** Replaces the token; the family's row is locked, so that two rotations at once follow each other. */
    public Rotation rotate(String token, String deviceId) {
        Instant now = clock.instant();
        List<?> rows = em.createNativeQuery("select s.id, s.device_id, t.replaced_at, s.ended_at, t.expires_at"
                        + " from refresh_token t join session s on s.id = t.session_id where t.token_hash = ?1"
                        + " for update of s")
                .setParameter(1, Sha256.of(token))
                .getResultList();
        Optional<Object[]> found = rows.stream().map(Object[].class::cast).findFirst();
        if (found.isEmpty() || found.get()[3] != null || isPast(found.get()[4], now)) {
            return new Rotation(Use.UNKNOWN, null, null, null);
        }
        UUID sessionId = (UUID) found.get()[0];
        String boundTo = (String) found.get()[1];
        boolean sameDevice = boundTo == null || boundTo.equals(deviceId);
        Object replacedAt = replacedAt(token);
        boolean stolen = replacedAt != null && (boundTo == null || isPast(replacedAt, now.minus(GRACE)));
        if (!sameDevice || stolen) {
            return new Rotation(Use.REUSED, sessionId, boundTo, null);
        }
        em.createNativeQuery("update refresh_token set replaced_at = ?1 where session_id = ?2 and replaced_at is null")
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, sessionId)
                .executeUpdate();
        return new Rotation(Use.ROTATED, sessionId, boundTo, issue(sessionId));
    }

    /** Read after the lock: what was current at the first look may have been replaced by whoever held it. */
    private Object replacedAt(String token) {
        return em.createNativeQuery("select replaced_at from refresh_token where token_hash = ?1")
                .setParameter(1, Sha256.of(token))
                .getSingleResult();
    }

    private static boolean isPast(Object time, Instant moment) {
        return time != null && ((Timestamp) time).toInstant().isBefore(moment);
    }
}
