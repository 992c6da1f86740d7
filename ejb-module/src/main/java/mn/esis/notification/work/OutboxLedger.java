package mn.esis.notification.work;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import mn.esis.notification.Channel;
import mn.esis.shared.Json;
import mn.esis.shared.Open;
import mn.esis.shared.model.FieldCipher;
import mn.esis.shared.model.TextFile;

/** The short transactions around a delivery. Nothing here talks to a provider. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class OutboxLedger {

    private static final Duration LEASE = Duration.ofSeconds(60);
    private static final Duration QUEUE_MAY_TAKE = Duration.ofSeconds(15);
    private static final String CLAIM = TextFile.read(OutboxLedger.class, "claim.sql");
    private static final String UNHANDED = TextFile.read(OutboxLedger.class, "hand-over.sql");
    private static final String OVERDUE = TextFile.read(OutboxLedger.class, "overdue.sql");
    private static final String WIPE = TextFile.read(OutboxLedger.class, "wipe-expired.sql");

    @Inject
    private EntityManager em;

    @Inject
    private FieldCipher cipher;

    @Inject
    private Clock clock;

    /** Marks up to {@code limit} new rows as handed to the queue and tells their ids. */
    @Open("called by the relay's timer")
    public List<UUID> handOver(int limit) {
        return ids(em.createNativeQuery(UNHANDED)
                .setParameter(1, now())
                .setParameter(2, limit)
                .getResultList());
    }

    /** Rows whose time has come and that the queue did not bring: lost messages, retries, dead nodes. */
    @Open("called by the sweep's timer")
    public List<UUID> overdue(int limit) {
        Instant now = clock.instant();
        return ids(em.createNativeQuery(OVERDUE)
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, Timestamp.from(now.minus(QUEUE_MAY_TAKE)))
                .setParameter(3, limit)
                .getResultList());
    }

    /** Takes the lease, or nothing when another has it, it is not due, is done, or has expired. */
    @Open("called by the delivery")
    public Optional<Claimed> claim(UUID messageId) {
        Instant now = clock.instant();
        List<?> rows = em.createNativeQuery(CLAIM)
                .setParameter(1, messageId)
                .setParameter(2, Timestamp.from(now))
                .setParameter(3, Timestamp.from(now.plus(LEASE)))
                .getResultList();
        return rows.stream().map(Object[].class::cast).findFirst().flatMap(row -> claimed(messageId, row));
    }

    @Open("called by the delivery")
    public void sent(Claimed message) {
        em.createNativeQuery("update outbox set state = 'SENT', sent_at = ?1, lease_until = null, last_error = null,"
                        + " content = case when secret then cast('' as bytea) else content end"
                        + " where message_id = ?2 and lease_no = ?3 and state = 'WAITING'")
                .setParameter(1, now())
                .setParameter(2, message.messageId())
                .setParameter(3, message.leaseNo())
                .executeUpdate();
    }

    /** @param retryIn null when trying again is useless: the message is parked for the administrator */
    @Open("called by the delivery")
    public void failed(Claimed message, String error, Duration retryIn) {
        Duration wait = retryIn == null ? Duration.ZERO : retryIn;
        em.createNativeQuery("update outbox set state = ?1, next_attempt_at = ?2, lease_until = null, last_error = ?3"
                        + " where message_id = ?4 and lease_no = ?5 and state = 'WAITING'")
                .setParameter(1, retryIn == null ? "PARKED" : "WAITING")
                .setParameter(2, Timestamp.from(clock.instant().plus(wait)))
                .setParameter(3, error)
                .setParameter(4, message.messageId())
                .setParameter(5, message.leaseNo())
                .executeUpdate();
    }

    /** Wipes secrets whose time is over, whatever became of their messages. @return how many, {@code limit} at most */
    @Open("called by the sweep's timer")
    public int wipeExpired(int limit) {
        return em.createNativeQuery(WIPE)
                .setParameter(1, now())
                .setParameter(2, limit)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private Optional<Claimed> claimed(UUID id, Object[] row) {
        if (row[0] == null) {
            return Optional.empty();
        }
        return Optional.of(new Claimed(
                id,
                ((Number) row[0]).intValue(),
                ((Number) row[1]).intValue(),
                (String) row[2],
                Channel.valueOf((String) row[3]),
                (String) row[4],
                (String) row[5],
                () -> Json.read(cipher.open("outbox.content", id, (byte[]) row[6]), Map.class),
                ((Timestamp) row[7]).toInstant()));
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static List<UUID> ids(List<?> rows) {
        return rows.stream().map(UUID.class::cast).toList();
    }
}
