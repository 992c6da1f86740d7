package mn.esis.registry.model.card;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.UUID;
import mn.esis.shared.model.FieldCipher;
import mn.esis.shared.model.TextFile;
import mn.esis.shared.model.Uuid7;

/** All cards, with the only ways to make, open and find their values. */
@ApplicationScoped
public class Cards {

    private static final String FIELD = "card.value";
    private static final String ISSUE = TextFile.read(Cards.class, "issue-cards.sql");
    private static final String WITHOUT = TextFile.read(Cards.class, "pupils-without-card.sql");
    private static final String OF_PUPILS = TextFile.read(Cards.class, "pupil-cards.sql");
    private static final String OF_LETTERS = TextFile.read(Cards.class, "letter-cards.sql");
    private static final String OF_STAFF = TextFile.read(Cards.class, "staff-card.sql");

    @Inject
    private EntityManager em;

    @Inject
    private FieldCipher cipher;

    @Inject
    private Clock clock;

    /** Revokes the open card, when there is one. Who does the same at the same time gets a card only after this one, or none. */
    public Card issueToPupil(UUID pupilId, UUID by) {
        Instant now = clock.instant();
        replace(openOfPupil(pupilId), by, now);
        UUID id = Uuid7.next();
        CardValue value = CardValue.random();
        return written(Card.ofPupil(id, pupilId, sealed(id, value), value.hash(), by, now));
    }

    /** The same for an employment. */
    public Card issueToStaff(UUID staffId, UUID by) {
        Instant now = clock.instant();
        replace(openOfStaff(staffId), by, now);
        UUID id = Uuid7.next();
        CardValue value = CardValue.random();
        return written(Card.ofStaff(id, staffId, sealed(id, value), value.hash(), by, now));
    }

    /**
     * A card for each pupil who learns there and has none; whoever gets one at the same time from somebody else keeps that.
     *
     * @param groupId null for the whole school
     * @return how many were issued
     */
    public int issueMissing(UUID schoolId, UUID groupId, UUID by) {
        List<?> pupils = em.createNativeQuery(WITHOUT)
                .setParameter(1, schoolId)
                .setParameter(2, groupId)
                .getResultList();
        StringJoiner ids = new StringJoiner(",");
        StringJoiner holders = new StringJoiner(",");
        StringJoiner values = new StringJoiner(",");
        StringJoiner hashes = new StringJoiner(",");
        for (Object pupil : pupils) {
            UUID id = Uuid7.next();
            CardValue value = CardValue.random();
            ids.add(id.toString());
            holders.add(pupil.toString());
            values.add(HexFormat.of().formatHex(sealed(id, value)));
            hashes.add(HexFormat.of().formatHex(value.hash()));
        }
        return em.createNativeQuery(ISSUE)
                .setParameter(1, ids.toString())
                .setParameter(2, holders.toString())
                .setParameter(3, values.toString())
                .setParameter(4, hashes.toString())
                .setParameter(5, Timestamp.from(clock.instant()))
                .setParameter(6, by)
                .executeUpdate();
    }

    /** Whose card it is, open or revoked; empty when there has never been such a card. */
    public Optional<CardHolder> holder(String typed) {
        return CardValue.of(typed).flatMap(this::holder);
    }

    private Optional<CardHolder> holder(CardValue value) {
        List<?> rows = em.createNativeQuery(
                        "select pupil_id, staff_id, revoked_at is not null from card where value_hash = ?1")
                .setParameter(1, value.hash())
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(Object[].class::cast)
                .map(row -> new CardHolder((UUID) row[0], (UUID) row[1], (Boolean) row[2]));
    }

    /**
     * The open cards of those who learn in a group, by name.
     *
     * @param pupilId null for all of them
     */
    public List<NamedCard> ofGroup(UUID groupId, UUID pupilId) {
        return opened(em.createNativeQuery(OF_PUPILS).setParameter(1, groupId).setParameter(2, pupilId));
    }

    /** The same of those whom nobody is linked to. */
    public List<NamedCard> withoutGuardian(UUID groupId, UUID pupilId) {
        return opened(em.createNativeQuery(OF_LETTERS).setParameter(1, groupId).setParameter(2, pupilId));
    }

    public Optional<NamedCard> ofStaff(UUID staffId) {
        return opened(em.createNativeQuery(OF_STAFF).setParameter(1, staffId)).stream()
                .findFirst();
    }

    /** Since when the open card is. */
    public Optional<Instant> issuedToStaff(UUID staffId) {
        return openOfStaff(staffId).map(Card::issuedAt);
    }

    private List<NamedCard> opened(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> opened((Object[]) row)).toList();
    }

    private NamedCard opened(Object[] row) {
        CardValue value = new CardValue(cipher.open(FIELD, (UUID) row[0], (byte[]) row[1]));
        return new NamedCard((UUID) row[2], (String) row[3], (String) row[4], value);
    }

    private Optional<Card> openOfPupil(UUID pupilId) {
        return em.createQuery("select c from Card c where c.pupilId = :pupil and c.revokedAt is null", Card.class)
                .setParameter("pupil", pupilId)
                .getResultStream()
                .findFirst();
    }

    private Optional<Card> openOfStaff(UUID staffId) {
        return em.createQuery("select c from Card c where c.staffId = :staff and c.revokedAt is null", Card.class)
                .setParameter("staff", staffId)
                .getResultStream()
                .findFirst();
    }

    /** Writes the end of the old card before the new one: the database lets nobody have two. */
    private void replace(Optional<Card> old, UUID by, Instant now) {
        old.ifPresent(card -> card.replace(by, now));
        em.flush();
    }

    private Card written(Card card) {
        em.persist(card);
        em.flush();
        return card;
    }

    private byte[] sealed(UUID id, CardValue value) {
        return cipher.seal(FIELD, id, value.text());
    }
}
