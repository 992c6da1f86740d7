package mn.esis.notification;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mn.esis.access.AccessPolicy;
import mn.esis.access.Allowed;
import mn.esis.access.On;
import mn.esis.access.Right;
import mn.esis.audit.AuditTrail;
import mn.esis.audit.ObjectType;
import mn.esis.shared.model.Cursor;
import mn.esis.shared.model.Page;
import mn.esis.shared.model.Refusal;
import mn.esis.shared.model.SharedRefusal;

/** The administrator looks after messages: what waits, what was parked and why, and sends it again. */
@Stateless
public class OutboxMessages {

    private static final String LIST =
            "select id, message_id, kind, channel, address, state, attempts, created_at, sent_at,"
                    + " last_error from outbox where (cast(?1 as text) is null or state = ?1)"
                    + " and (cast(?2 as bigint) is null or id < cast(?2 as bigint)) order by id desc limit ?3";

    @Inject
    private EntityManager em;

    @Inject
    private AccessPolicy access;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** @param state WAITING, SENT, PARKED, EXPIRED, or null for all */
    @Allowed(Right.MESSAGES_OPERATE)
    public Page<MessageRow> list(String state, String cursor, int limit) {
        access.require(Right.MESSAGES_OPERATE, On.country());
        List<Object> from = Cursor.read(cursor, Long.class);
        List<?> rows = em.createNativeQuery(LIST)
                .setParameter(1, state)
                .setParameter(2, from.isEmpty() ? null : from.get(0))
                .setParameter(3, limit + 1)
                .getResultList();
        Page<Object[]> page =
                Page.cut(rows.stream().map(Object[].class::cast).toList(), limit, row -> Cursor.of(row[0]));
        return new Page<>(page.items().stream().map(OutboxMessages::row).toList(), page.nextCursor());
    }

    /** A parked message gets a fresh series of tries. @throws Refusal NOT_FOUND when it is not parked */
    @Allowed(Right.MESSAGES_OPERATE)
    public void sendAgain(UUID id) {
        access.require(Right.MESSAGES_OPERATE, On.country());
        int changed = em.createNativeQuery("update outbox set state = 'WAITING', attempts = 0, next_attempt_at = ?1,"
                        + " handed_at = null where message_id = ?2 and state = 'PARKED'")
                .setParameter(1, Timestamp.from(clock.instant()))
                .setParameter(2, id)
                .executeUpdate();
        if (changed == 0) {
            throw Refusal.of(SharedRefusal.NOT_FOUND);
        }
        audit.changed("MESSAGE_SENT_AGAIN", ObjectType.MESSAGE, id, null, Map.of(), null);
    }

    private static MessageRow row(Object[] row) {
        return new MessageRow(
                (UUID) row[1],
                (String) row[2],
                Channel.valueOf((String) row[3]),
                masked((String) row[4]),
                (String) row[5],
                ((Number) row[6]).intValue(),
                instant(row[7]),
                instant(row[8]),
                (String) row[9]);
    }

    /** Enough to recognise an address that somebody names, too little to collect them. */
    private static String masked(String address) {
        int at = address.indexOf('@');
        return address.substring(0, Math.min(2, address.length())) + "…" + (at < 0 ? "" : address.substring(at));
    }

    private static Instant instant(Object time) {
        return time == null ? null : ((Timestamp) time).toInstant();
    }
}
