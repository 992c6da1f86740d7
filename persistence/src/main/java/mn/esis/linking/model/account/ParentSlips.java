package mn.esis.linking.model.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import mn.esis.shared.model.BlindIndex;
import mn.esis.shared.model.TextFile;
import mn.esis.shared.model.Uuid7;

/**
 * All slips for parents. A secret is found by a keyed fingerprint of its letters and digits, whatever signs somebody puts between
 * them. Slips live for days, so they are not made anew after a change of keys: the former key stays that long.
 */
@ApplicationScoped
public class ParentSlips {

    private static final String KIND = "PARENT_SLIP";
    private static final String FIND = TextFile.read(ParentSlips.class, "slip.sql");
    private static final String ONLY_GUARDIAN = TextFile.read(ParentSlips.class, "is-only-guardian.sql");

    @Inject
    private EntityManager em;

    @Inject
    private BlindIndex index;

    public UUID add(NewSlip slip) {
        UUID id = Uuid7.next();
        em.createNativeQuery("insert into parent_slip (id, account_id, person_id, school_id, pupil_ids, secret_mark,"
                        + " opens_account, made_at, made_by, expires_at)"
                        + " values (?1, ?2, ?3, ?4, cast(?5 as uuid[]), ?6, ?7, ?8, ?9, ?10)")
                .setParameter(1, id)
                .setParameter(2, slip.accountId())
                .setParameter(3, slip.personId())
                .setParameter(4, slip.schoolId())
                .setParameter(5, ids(slip.pupilIds()))
                .setParameter(6, index.value(KIND, letters(slip.secret())))
                .setParameter(7, slip.opensAccount())
                .setParameter(8, Timestamp.from(slip.madeAt()))
                .setParameter(9, slip.madeBy())
                .setParameter(10, Timestamp.from(slip.expiresAt()))
                .executeUpdate();
        return id;
    }

    /** The slip with that secret, whatever has become of it. */
    public Optional<Slip> bySecret(String typed) {
        em.flush();
        List<?> rows = em.createNativeQuery(FIND)
                .setParameter(1, index.lookUp(KIND, letters(typed)))
                .getResultList();
        return rows.stream().map(Object[].class::cast).findFirst().map(ParentSlips::row);
    }

    /** Keeps others from using it until the end of the transaction; read it again afterwards. */
    public void hold(UUID slipId) {
        em.createNativeQuery("select id from parent_slip where id = ?1 for update")
                .setParameter(1, slipId)
                .getResultList();
    }

    /** Uses it up. */
    public void join(UUID slipId, UUID accountId, Instant now) {
        em.createNativeQuery("update parent_slip set ended_at = ?2, end_kind = 'JOINED', used_by = ?3 where id = ?1")
                .setParameter(1, slipId)
                .setParameter(2, Timestamp.from(now))
                .setParameter(3, accountId)
                .executeUpdate();
    }

    /** A new slip of the same school takes the place of the ones before. */
    public void replace(UUID personId, UUID schoolId, Instant now) {
        em.createNativeQuery("update parent_slip set ended_at = ?3, end_kind = 'REPLACED'"
                        + " where person_id = ?1 and school_id = ?2 and ended_at is null")
                .setParameter(1, personId)
                .setParameter(2, schoolId)
                .setParameter(3, Timestamp.from(now))
                .executeUpdate();
    }

    /** Whether a person is a guardian at most: neither staff nor pupil, and without a role. */
    public boolean isOnlyGuardian(UUID personId) {
        return (Boolean)
                em.createNativeQuery(ONLY_GUARDIAN).setParameter(1, personId).getSingleResult();
    }

    private static Slip row(Object[] c) {
        String pupils = (String) c[4];
        return new Slip(
                (UUID) c[0],
                (UUID) c[1],
                (UUID) c[2],
                (UUID) c[3],
                Arrays.stream(pupils.split(","))
                        .filter(id -> !id.isEmpty())
                        .map(UUID::fromString)
                        .toList(),
                (UUID) c[5],
                ((Timestamp) c[6]).toInstant(),
                (Boolean) c[7]);
    }

    private static String ids(List<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }

    private static String letters(String secret) {
        return secret.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
