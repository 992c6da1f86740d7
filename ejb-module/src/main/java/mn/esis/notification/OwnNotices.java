package mn.esis.notification;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mn.esis.access.Allowed;
import mn.esis.shared.CurrentCaller;
import mn.esis.shared.Json;
import mn.esis.shared.Texts;
import mn.esis.shared.model.Cursor;
import mn.esis.shared.model.FieldCipher;
import mn.esis.shared.model.Page;

/**
 * The inbox: what was told to the caller, however it travelled and whether or not it arrived there. Each row of the
 * outbox is one notice, so none is shown twice. What holds a code or a one-time link is never shown.
 */
@Stateless
public class OwnNotices {
    /** Where counting stops: more than this is "many". */
    public static final int MANY = 99;

    /** Subjects of mails name the sender; here everybody knows. */
    private static final String SENDER = "OpenESIS: ";

    private static final String OWN = " from outbox where account_id = cast(?1 as uuid) and not secret";
    private static final String LIST = "select message_id, created_at, kind, content, read_at" + OWN
            + " and (cast(?2 as uuid) is null or message_id < cast(?2 as uuid)) order by message_id desc limit ?3";
    private static final String UNREAD =
            "select count(*) from (select 1" + OWN + " and read_at is null limit ?2) as unread";
    private static final String READ = "update outbox set read_at = ?2 where account_id = cast(?1 as uuid)"
            + " and not secret and read_at is null and created_at <= ?3";

    @Inject
    private EntityManager em;

    @Inject
    private FieldCipher cipher;

    @Inject
    private Texts texts;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /** Newest first: the ids grow with time. */
    @Allowed
    public Page<NoticeView> list(String cursor, int limit) {
        List<Object> from = Cursor.read(cursor, UUID.class);
        List<?> rows = em.createNativeQuery(LIST)
                .setParameter(1, caller.get().accountId())
                .setParameter(2, from.isEmpty() ? null : from.get(0))
                .setParameter(3, limit + 1)
                .getResultList();
        List<NoticeView> notices =
                rows.stream().map(Object[].class::cast).map(this::view).toList();
        return Page.cut(notices, limit, notice -> Cursor.of(notice.id()));
    }

    /** How many were not read yet, {@link #MANY} at most. */
    @Allowed
    public int unread() {
        return ((Number) em.createNativeQuery(UNREAD)
                        .setParameter(1, caller.get().accountId())
                        .setParameter(2, MANY)
                        .getSingleResult())
                .intValue();
    }

    /** What was shown counts as read; doing it twice changes nothing. */
    @Allowed
    public void read(ReadNotices command) {
        em.createNativeQuery(READ)
                .setParameter(1, caller.get().accountId())
                .setParameter(2, Timestamp.from(clock.instant()))
                .setParameter(3, Timestamp.from(command.until()))
                .executeUpdate();
    }

    private NoticeView view(Object[] row) {
        UUID id = (UUID) row[0];
        String kind = (String) row[2];
        String language = caller.get().language();
        Map<?, ?> values = Json.read(cipher.open("outbox.content", id, (byte[]) row[3]), Map.class);
        String title = texts.text(language, kind + ".subject", values);
        return new NoticeView(
                id,
                ((Timestamp) row[1]).toInstant(),
                title.startsWith(SENDER) ? capitalised(title.substring(SENDER.length())) : title,
                texts.text(language, kind + ".body", values),
                row[4] != null);
    }

    private static String capitalised(String title) {
        int first = title.offsetByCodePoints(0, 1);
        return Character.toString(Character.toTitleCase(title.codePointAt(0))) + title.substring(first);
    }
}
