package mn.esis.registry.model.card;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import mn.esis.shared.model.FieldCipher;
import mn.esis.shared.model.Refusal;
import mn.esis.shared.model.SharedRefusal;
import mn.esis.shared.model.TextFile;
import mn.esis.shared.model.Uuid7;

/**
 * Prints of the cards of whole schools, part by part. A part shows card values, so it is sealed as they are; after a few days
 * the retention deletes it.
 */
@ApplicationScoped
public class CardPrints {

    private static final String FIELD = "card_print_part.content";
    private static final String ORDER = TextFile.read(CardPrints.class, "order-print.sql");
    private static final String NEXT = TextFile.read(CardPrints.class, "next-print-part.sql");
    private static final String LIST = TextFile.read(CardPrints.class, "card-prints.sql");

    /**
     * A part that waits to be drawn, locked until the transaction ends.
     *
     * @param offsetX in millimetres, as {@code offsetY}
     */
    public record WaitingPart(UUID id, UUID printId, UUID groupId, BigDecimal offsetX, BigDecimal offsetY) {}

    /**
     * A part that was drawn.
     *
     * @param pupilIds whose cards are on it
     */
    @SuppressWarnings("ArrayRecordComponent") // a file, which nobody compares
    public record DrawnPart(UUID id, UUID schoolId, String groupName, List<UUID> pupilIds, byte[] content) {}

    @Inject
    private EntityManager em;

    @Inject
    private FieldCipher cipher;

    /**
     * One part for each group in which somebody has a card.
     *
     * @return null when nobody has
     */
    public UUID order(UUID schoolId, BigDecimal offsetX, BigDecimal offsetY, UUID by, Instant now) {
        UUID id = Uuid7.next();
        em.createNativeQuery("insert into card_print (id, school_id, ordered_by, ordered_at, offset_x, offset_y)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6)")
                .setParameter(1, id)
                .setParameter(2, schoolId)
                .setParameter(3, by)
                .setParameter(4, Timestamp.from(now))
                .setParameter(5, offsetX)
                .setParameter(6, offsetY)
                .executeUpdate();
        int parts = em.createNativeQuery(ORDER)
                .setParameter(1, id)
                .setParameter(2, schoolId)
                .executeUpdate();
        return parts == 0 ? null : id;
    }

    /** The part that waits longest and that nobody else is drawing. */
    public Optional<WaitingPart> lockNext() {
        List<?> rows = em.createNativeQuery(NEXT).getResultList();
        return rows.stream()
                .findFirst()
                .map(Object[].class::cast)
                .map(row -> new WaitingPart(
                        (UUID) row[0], (UUID) row[1], (UUID) row[2], (BigDecimal) row[3], (BigDecimal) row[4]));
    }

    public void drawn(UUID partId, List<UUID> pupilIds, byte[] content) {
        String ids = pupilIds.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
        em.createNativeQuery("update card_print_part set content = ?1, cards = ?2, pupil_ids = cast(?3 as uuid[])"
                        + " where id = ?4")
                .setParameter(1, cipher.seal(FIELD, partId, Base64.getEncoder().encodeToString(content)))
                .setParameter(2, pupilIds.size())
                .setParameter(3, ids)
                .setParameter(4, partId)
                .executeUpdate();
    }

    /** Nothing more is drawn of it. */
    public void fail(UUID printId, Instant now) {
        em.createNativeQuery("update card_print set failed_at = ?1 where id = ?2 and failed_at is null")
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, printId)
                .executeUpdate();
    }

    /** The last ones of a school, the newest first. */
    public List<CardPrintRow> ofSchool(UUID schoolId) {
        return rows(schoolId, null);
    }

    public CardPrintRow get(UUID printId) {
        return rows(null, printId).stream().findFirst().orElseThrow(() -> Refusal.of(SharedRefusal.NOT_FOUND));
    }

    private List<CardPrintRow> rows(UUID schoolId, UUID printId) {
        List<?> rows = em.createNativeQuery(LIST)
                .setParameter(1, schoolId)
                .setParameter(2, printId)
                .getResultList();
        return rows.stream().map(row -> CardPrintRow.of((Object[]) row)).toList();
    }

    /** Its parts in the order of the groups; without those whose pupils had gone before they were drawn. */
    public List<UUID> parts(UUID printId) {
        List<?> ids = em.createNativeQuery(
                        "select id from card_print_part where print_id = ?1 and cards > 0" + " order by place")
                .setParameter(1, printId)
                .getResultList();
        return ids.stream().map(UUID.class::cast).toList();
    }

    public Optional<DrawnPart> part(UUID partId) {
        List<?> rows = em.createNativeQuery(
                        "select p.id, c.school_id, p.group_name, array_to_string(p.pupil_ids, ','), p.content"
                                + " from card_print_part p join card_print c on c.id = p.print_id"
                                + " where p.id = ?1 and p.content is not null")
                .setParameter(1, partId)
                .getResultList();
        return rows.stream().findFirst().map(Object[].class::cast).map(this::drawn);
    }

    private DrawnPart drawn(Object[] row) {
        UUID id = (UUID) row[0];
        byte[] content = Base64.getDecoder().decode(cipher.open(FIELD, id, (byte[]) row[4]));
        return new DrawnPart(id, (UUID) row[1], (String) row[2], ids((String) row[3]), content);
    }

    private static List<UUID> ids(String joined) {
        return Arrays.stream(joined.split(",", -1)).map(UUID::fromString).toList();
    }
}
