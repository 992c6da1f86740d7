package mn.esis.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import mn.esis.shared.Json;
import mn.esis.shared.model.FieldCipher;
import mn.esis.shared.model.Uuid7;

/** Where a use case puts its messages: the row is part of the use case's own transaction. */
@ApplicationScoped
public class Outbox {

    private static final String INSERT = "insert into outbox (message_id, created_at, next_attempt_at, kind, channel,"
            + " address, language, account_id, content, secret, expires_at, handed_at)"
            + " values (?1, ?2, ?2, ?3, ?4, ?5, ?6, cast(?7 as uuid), ?8, ?9, cast(?10 as timestamptz),"
            + " cast(?11 as timestamptz))";

    @Inject
    private EntityManager em;

    @Inject
    private FieldCipher cipher;

    @Inject
    private Clock clock;

    @Inject
    private Event<OutboxKick> kicks;

    /** Puts the notice out; the relay finds it within a second. For the gate and other hot paths. */
    public UUID add(Notice notice) {
        return insert(notice, null);
    }

    /** Puts the notice out and hands it over right after the commit: somebody is waiting for it. */
    public UUID addUrgent(Notice notice) {
        UUID id = insert(notice, Timestamp.from(clock.instant()));
        kicks.fire(new OutboxKick(id));
        return id;
    }

    private UUID insert(Notice notice, Timestamp handedAt) {
        UUID id = Uuid7.next();
        em.createNativeQuery(INSERT)
                .setParameter(1, id)
                .setParameter(2, Timestamp.from(clock.instant()))
                .setParameter(3, notice.kind())
                .setParameter(4, notice.channel().name())
                .setParameter(5, notice.address())
                .setParameter(6, notice.language())
                .setParameter(7, notice.accountId())
                .setParameter(8, cipher.seal("outbox.content", id, Json.write(notice.values())))
                .setParameter(9, notice.secret())
                .setParameter(10, notice.expiresAt() == null ? null : Timestamp.from(notice.expiresAt()))
                .setParameter(11, handedAt)
                .executeUpdate();
        return id;
    }
}
