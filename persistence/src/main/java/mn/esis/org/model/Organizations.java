package mn.esis.org.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mn.esis.shared.model.Refusal;
import mn.esis.shared.model.SharedRefusal;
import mn.esis.shared.model.TextFile;

/** All organisations. */
@ApplicationScoped
public class Organizations {

    private static final String TREE = TextFile.read(Organizations.class, "organization-tree.sql");

    @Inject
    private EntityManager em;

    public Organization get(UUID id) {
        Organization organization = id == null ? null : em.find(Organization.class, id);
        if (organization == null) {
            throw Refusal.of(SharedRefusal.NOT_FOUND);
        }
        return organization;
    }

    /** The one above all others, whose day is that of the academic years. */
    public Organization country() {
        return em.createQuery("select o from Organization o where o.parentId is null", Organization.class)
                .getSingleResult();
    }

    /** How many work there on a day. */
    public int staff(UUID id, LocalDate day) {
        Number count = (Number) em.createNativeQuery("select count(*) from staff s where s.organization_id = ?1"
                        + " and s.valid_from <= ?2 and (s.valid_to is null or s.valid_to > ?2)")
                .setParameter(1, id)
                .setParameter(2, Date.valueOf(day))
                .getSingleResult();
        return count.intValue();
    }

    /** An organisation with all above and all below it, parents before children. */
    public List<OrganizationRow> tree(UUID around) {
        List<?> rows = em.createNativeQuery(TREE).setParameter(1, around).getResultList();
        return rows.stream().map(row -> row((Object[]) row)).toList();
    }

    private static OrganizationRow row(Object[] c) {
        return new OrganizationRow(
                (UUID) c[0], (UUID) c[1], (String) c[2], (String) c[3], (String) c[4], (String) c[5], (Integer) c[6]);
    }
}
