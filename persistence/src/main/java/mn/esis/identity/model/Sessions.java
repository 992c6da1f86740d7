package mn.esis.identity.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mn.esis.shared.model.Uuid7;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Open sessions. Ending one is seen by every node at the next request, since each request asks here. One ends when it has not
 * been used for a while, and so long after the sign-in however much it was used: a cookie or phone that was taken away unseen
 * is not worth anything for ever.
 */
@ApplicationScoped
public class Sessions {

    private static final Duration PORTAL_IDLE = Duration.ofMinutes(30);
    private static final Duration PHONE_IDLE = Duration.ofDays(60);
    private static final Duration GATE_IDLE = Duration.ofDays(14);
    private static final Duration SEEN_EVERY = Duration.ofMinutes(1);
    private static final int MOST = 20;

    @Inject
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "esis.session.portal-hours", defaultValue = "12")
    private int portalHours;

    @Inject
    @ConfigProperty(name = "esis.session.phone-days", defaultValue = "90")
    private int phoneDays;

    /**
     * A session for a password that has just been judged. The account is held until the end of the transaction: whoever
     * replaces the password at the same time either comes first, and there is no session, or ends it. Of more than twenty
     * sessions those not seen for longest end.
     *
     * @return empty when the account or its password is another one by now
     */
    public Optional<UUID> open(
            UUID accountId, String passwordHash, SessionKind kind, String deviceId, String deviceName, String address) {
        UUID id = Uuid7.next();
        Instant now = clock.instant();
        List<?> held = em.createNativeQuery("select person_id from account where id = ?1 and status = 'ACTIVE'"
                        + " and password_hash = ?2 for no key update")
                .setParameter(1, accountId)
                .setParameter(2, passwordHash)
                .getResultList();
        if (held.isEmpty()) {
            return Optional.empty();
        }
        em.createNativeQuery("insert into session (id, account_id, kind, device_id, device_name, address, created_at,"
                        + " last_seen_at, expires_at) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?7, ?8)")
                .setParameter(1, id)
                .setParameter(2, accountId)
                .setParameter(3, kind.name())
                .setParameter(4, deviceId)
                .setParameter(5, deviceName)
                .setParameter(6, address)
                .setParameter(7, Timestamp.from(now))
                .setParameter(8, Timestamp.from(expiry(kind, (UUID) held.get(0), now, now)))
                .executeUpdate();
        endBeyond(accountId, now);
        return Optional.of(id);
    }

    /** So many stay open, those seen last. */
    private void endBeyond(UUID accountId, Instant now) {
        em.createNativeQuery(
                        "update session set ended_at = ?1, end_reason = 'TOO_MANY' where id in (select id from session"
                                + " where account_id = ?2 and ended_at is null and expires_at > ?1"
                                + " order by last_seen_at desc, id desc offset ?3)")
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, accountId)
                .setParameter(3, MOST)
                .executeUpdate();
    }

    /** The owner of a session that is open and whose account is; notes at most once a minute that it was seen. */
    public Optional<SessionOwner> owner(UUID sessionId, SessionKind kind) {
        Instant now = clock.instant();
        List<?> rows = em.createNativeQuery(
                        "select a.id, a.person_id, a.language, a.must_change_password, s.created_at,"
                                + " s.last_seen_at from session s join account a on a.id = s.account_id"
                                + " where s.id = ?1 and s.kind = ?2 and s.ended_at is null and s.expires_at > ?3"
                                + " and s.created_at > ?4 and a.status = 'ACTIVE'")
                .setParameter(1, sessionId)
                .setParameter(2, kind.name())
                .setParameter(3, Timestamp.from(now))
                .setParameter(4, Timestamp.from(now.minus(longest(kind))))
                .getResultList();
        return rows.stream().map(Object[].class::cast).findFirst().map(row -> {
            Instant signedInAt = ((Timestamp) row[4]).toInstant();
            if (((Timestamp) row[5]).toInstant().isBefore(now.minus(SEEN_EVERY))) {
                touch(sessionId, now, expiry(kind, (UUID) row[1], signedInAt, now));
            }
            return new SessionOwner(
                    sessionId, (UUID) row[0], (UUID) row[1], (String) row[2], (Boolean) row[3], signedInAt);
        });
    }

    public List<SessionRow> open(UUID accountId, UUID currentId) {
        List<?> rows = em.createNativeQuery(
                        "select id, kind, device_name, created_at, last_seen_at from session"
                                + " where account_id = ?1 and ended_at is null and expires_at > ?2 order by last_seen_at desc limit 100")
                .setParameter(1, accountId)
                .setParameter(2, Timestamp.from(clock.instant()))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new SessionRow(
                        (UUID) row[0],
                        SessionKind.valueOf((String) row[1]),
                        (String) row[2],
                        ((Timestamp) row[3]).toInstant(),
                        ((Timestamp) row[4]).toInstant(),
                        row[0].equals(currentId)))
                .toList();
    }

    /** @return false when the account has no such open session */
    public boolean end(UUID accountId, UUID sessionId, String reason) {
        return em.createNativeQuery("update session set ended_at = ?1, end_reason = ?2"
                                + " where id = ?3 and account_id = ?4 and ended_at is null")
                        .setParameter(1, Timestamp.from(clock.instant()))
                        .setParameter(2, reason)
                        .setParameter(3, sessionId)
                        .setParameter(4, accountId)
                        .executeUpdate()
                == 1;
    }

    /** @param exceptId the one that stays, null to end all */
    public int endAll(UUID accountId, UUID exceptId, String reason) {
        return em.createNativeQuery("update session set ended_at = ?1, end_reason = ?2 where account_id = ?3"
                        + " and ended_at is null and id is distinct from cast(?4 as uuid)")
                .setParameter(1, Timestamp.from(clock.instant()))
                .setParameter(2, reason)
                .setParameter(3, accountId)
                .setParameter(4, exceptId)
                .executeUpdate();
    }

    private void touch(UUID sessionId, Instant now, Instant expiresAt) {
        em.createNativeQuery("update session set last_seen_at = ?1, expires_at = ?2 where id = ?3 and ended_at is null")
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, Timestamp.from(expiresAt))
                .setParameter(3, sessionId)
                .executeUpdate();
    }

    /** When it ends without being used again. */
    private Instant expiry(SessionKind kind, UUID personId, Instant signedInAt, Instant now) {
        Instant unused = now.plus(idle(kind, personId));
        Instant last = signedInAt.plus(longest(kind));
        return unused.isBefore(last) ? unused : last;
    }

    private Duration longest(SessionKind kind) {
        return kind == SessionKind.PORTAL ? Duration.ofHours(portalHours) : Duration.ofDays(phoneDays);
    }

    private Duration idle(SessionKind kind, UUID personId) {
        return kind == SessionKind.PORTAL ? PORTAL_IDLE : isOfTheGate(personId) ? GATE_IDLE : PHONE_IDLE;
    }

    /** Phones of the gate lie about in schools, and see the health of children. */
    private boolean isOfTheGate(UUID personId) {
        return !em.createNativeQuery("select 1 from role_assignment r join organization o on o.id = r.organization_id"
                        + " where r.person_id = ?1 and r.role in ('SOCIAL_WORKER', 'DUTY_TEACHER') and (r.valid_to is null"
                        + " or r.valid_to > cast(current_timestamp at time zone o.time_zone as date))")
                .setParameter(1, personId)
                .getResultList()
                .isEmpty();
    }
}
