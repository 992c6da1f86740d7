package mn.esis.org.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mn.esis.shared.model.Cursor;
import mn.esis.shared.model.Page;
import mn.esis.shared.model.Refusal;
import mn.esis.shared.model.SharedRefusal;
import mn.esis.shared.model.TextFile;

/** All organisations. */
@ApplicationScoped
public class Organizations {

    private static final String ABOVE = TextFile.read(Organizations.class, "organizations-above.sql");
    private static final String BELOW = TextFile.read(Organizations.class, "organizations-below.sql");

    @Inject
    private EntityManager em;

    public void add(Organization organization) {
        em.persist(organization);
    }

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

    /** Whether there is none yet, not even the country: nobody has worked with this database. */
    public boolean isEmpty() {
        return em.createQuery("select count(o) from Organization o", Long.class).getSingleResult() == 0;
    }

    public boolean isCodeTaken(String code) {
        return em.createQuery("select count(o) from Organization o where o.code = :code", Long.class)
                        .setParameter("code", code)
                        .setFlushMode(FlushModeType.COMMIT)
                        .getSingleResult()
                > 0;
    }

    /** Those above an organisation, from the country down, and itself as the last one. */
    public List<OrganizationRow> above(UUID id) {
        List<?> rows = em.createNativeQuery(ABOVE).setParameter(1, id).getResultList();
        return rows.stream().map(row -> row((Object[]) row)).toList();
    }

    /**
     * Those right below an organisation, by name.
     *
     * @param name part of a name or code, then of all below it; null for no such question
     */
    public Page<OrganizationRow> below(UUID id, String name, String cursor, int limit) {
        List<Object> after = Cursor.read(cursor, String.class, UUID.class);
        List<?> rows = em.createNativeQuery(BELOW)
                .setParameter(1, id)
                .setParameter(2, name == null || name.isBlank() ? null : name.strip())
                .setParameter(3, after.isEmpty() ? null : after.get(0))
                .setParameter(4, after.isEmpty() ? null : after.get(1))
                .setParameter(5, limit + 1)
                .getResultList();
        List<OrganizationRow> items =
                rows.stream().map(row -> row((Object[]) row)).toList();
        return Page.cut(items, limit, row -> Cursor.of(row.name(), row.id()));
    }

    private static OrganizationRow row(Object[] c) {
        return new OrganizationRow((UUID) c[0], (String) c[1], (String) c[2], (String) c[3], (String) c[4]);
    }
}
