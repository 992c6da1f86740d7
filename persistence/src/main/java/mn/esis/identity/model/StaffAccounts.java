package mn.esis.identity.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mn.esis.shared.model.TextFile;

/** Who works in an organisation today, with the accounts. */
@ApplicationScoped
public class StaffAccounts {

    private static final String SQL = TextFile.read(StaffAccounts.class, "staff-accounts.sql");

    @Inject
    private EntityManager em;

    /**
     * @param name part of a name, null for everybody
     * @param administrators whether only those who administer the organisation
     */
    public List<StaffAccountRow> list(UUID organizationId, String name, boolean administrators, int limit) {
        return rows(organizationId, name, null, administrators, limit);
    }

    public Optional<StaffAccountRow> find(UUID organizationId, UUID personId, boolean administrators) {
        return rows(organizationId, null, personId, administrators, 1).stream().findFirst();
    }

    private List<StaffAccountRow> rows(
            UUID organizationId, String name, UUID personId, boolean administrators, int limit) {
        List<?> rows = em.createNativeQuery(SQL)
                .setParameter(1, organizationId)
                .setParameter(2, name)
                .setParameter(3, personId)
                .setParameter(4, limit)
                .setParameter(5, administrators)
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(StaffAccounts::row).toList();
    }

    private static StaffAccountRow row(Object[] c) {
        return new StaffAccountRow(
                (UUID) c[0],
                (String) c[1],
                (String) c[2],
                (String) c[3],
                (String) c[4],
                Boolean.TRUE.equals(c[5]),
                c[6] == null ? null : ((Timestamp) c[6]).toInstant(),
                (Boolean) c[7]);
    }
}
