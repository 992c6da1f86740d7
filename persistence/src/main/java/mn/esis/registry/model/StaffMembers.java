package mn.esis.registry.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mn.esis.shared.model.Cursor;
import mn.esis.shared.model.Page;
import mn.esis.shared.model.Refusal;
import mn.esis.shared.model.SharedRefusal;
import mn.esis.shared.model.TextFile;

/** All who work or have worked. */
@ApplicationScoped
public class StaffMembers {

    private static final String LIST = TextFile.read(StaffMembers.class, "staff-list.sql");

    @Inject
    private EntityManager em;

    /** Writes the person first: entities know each other by key alone, so nothing else puts them in order. */
    public void add(StaffMember staff) {
        em.flush();
        em.persist(staff);
    }

    public StaffMember get(UUID id) {
        StaffMember staff = id == null ? null : em.find(StaffMember.class, id);
        if (staff == null) {
            throw Refusal.of(SharedRefusal.NOT_FOUND);
        }
        return staff;
    }

    public Optional<StaffMember> running(UUID personId, UUID organizationId) {
        return em.createQuery(
                        "select s from StaffMember s where s.personId = :person and s.organizationId = :organization"
                                + " and s.validTo is null",
                        StaffMember.class)
                .setParameter("person", personId)
                .setParameter("organization", organizationId)
                .getResultStream()
                .findFirst();
    }

    /** The day from which the person did not work there any more, of the last employment. */
    public Optional<LocalDate> lastEnd(UUID personId, UUID organizationId) {
        return Optional.ofNullable(em.createQuery(
                        "select max(s.validTo) from StaffMember s where s.personId = :person"
                                + " and s.organizationId = :organization and s.validTo > s.validFrom",
                        LocalDate.class)
                .setParameter("person", personId)
                .setParameter("organization", organizationId)
                .getSingleResult());
    }

    /** Whether another one who works there bears the number. */
    public boolean isNumberTaken(StaffMember by) {
        return em.createQuery(
                                "select count(s) from StaffMember s where s.organizationId = :organization"
                                        + " and s.staffNumber = :number and s.validTo is null and s.id <> :id",
                                Long.class)
                        .setParameter("organization", by.organizationId())
                        .setParameter("number", by.staffNumber())
                        .setParameter("id", by.id())
                        .setFlushMode(FlushModeType.COMMIT)
                        .getSingleResult()
                > 0;
    }

    public Page<StaffRow> list(
            UUID organizationId,
            LocalDate today,
            String name,
            StaffMember.Position position,
            String cursor,
            int limit) {
        List<Object> after = Cursor.read(cursor, String.class, String.class, UUID.class);
        List<?> rows = em.createNativeQuery(LIST)
                .setParameter(1, organizationId)
                .setParameter(2, Date.valueOf(today))
                .setParameter(3, NamePattern.of(name))
                .setParameter(4, position == null ? null : position.name())
                .setParameter(5, after.isEmpty() ? null : after.get(0))
                .setParameter(6, after.isEmpty() ? null : after.get(1))
                .setParameter(7, after.isEmpty() ? null : after.get(2))
                .setParameter(8, limit + 1)
                .getResultList();
        List<StaffRow> items =
                rows.stream().map(row -> StaffRow.of((Object[]) row)).toList();
        return Page.cut(items, limit, row -> Cursor.of(row.parentName(), row.givenName(), row.id()));
    }
}
