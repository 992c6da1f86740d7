package mn.esis.org.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mn.esis.shared.model.Refusal;
import mn.esis.shared.model.SharedRefusal;
import mn.esis.shared.model.TextFile;

/** All role assignments, running and ended. */
@ApplicationScoped
public class RoleAssignments {

    /** So many are listed at most. */
    public static final int MOST = 500;

    private static final String LIST = TextFile.read(RoleAssignments.class, "role-assignments.sql");
    private static final String CANDIDATES = TextFile.read(RoleAssignments.class, "role-candidates.sql");

    private static final String IS_STAFF = "select exists (select 1 from staff s where s.person_id = ?1"
            + " and s.organization_id = ?2 and s.valid_from <= ?3 and (s.valid_to is null or s.valid_to > ?3))";

    @Inject
    private EntityManager em;

    /** Somebody who may be given a role, since he or she works there. */
    public record Candidate(UUID personId, String parentName, String givenName) {}

    /** Writes what has ended before what begins: the database lets no two assignments of the same kind overlap. */
    public void add(RoleAssignment assignment) {
        em.flush();
        em.persist(assignment);
        em.flush();
    }

    public RoleAssignment get(UUID id) {
        RoleAssignment assignment = id == null ? null : em.find(RoleAssignment.class, id);
        if (assignment == null) {
            throw Refusal.of(SharedRefusal.NOT_FOUND);
        }
        return assignment;
    }

    /** What is not ended yet, for a person in an organisation, whether begun or not. */
    public List<RoleAssignment> running(UUID personId, UUID organizationId) {
        return em.createQuery(
                        "select a from RoleAssignment a where a.personId = :person and a.organizationId = :organization"
                                + " and a.validTo is null",
                        RoleAssignment.class)
                .setParameter("person", personId)
                .setParameter("organization", organizationId)
                .getResultList();
    }

    public Optional<RoleAssignment> running(UUID personId, String role, UUID organizationId) {
        return running(personId, organizationId).stream()
                .filter(assignment -> assignment.role().equals(role))
                .findFirst();
    }

    public Optional<RoleAssignment> classTeacherOf(UUID groupId) {
        return em.createQuery(
                        "select a from RoleAssignment a where a.groupId = :group and a.validTo is null",
                        RoleAssignment.class)
                .setParameter("group", groupId)
                .getResultStream()
                .findFirst();
    }

    /** Who works there today, as the staff register says. */
    public List<Candidate> candidates(UUID organizationId, LocalDate today) {
        List<?> rows = em.createNativeQuery(CANDIDATES)
                .setParameter(1, organizationId)
                .setParameter(2, Date.valueOf(today))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(c -> new Candidate((UUID) c[0], (String) c[1], (String) c[2]))
                .toList();
    }

    /** Whether the person works there today. */
    public boolean isStaff(UUID personId, UUID organizationId, LocalDate today) {
        return (Boolean) em.createNativeQuery(IS_STAFF)
                .setParameter(1, personId)
                .setParameter(2, organizationId)
                .setParameter(3, Date.valueOf(today))
                .getSingleResult();
    }

    /**
     * At most 500, by role.
     *
     * @param ended whether also those that are over
     * @param name part of a name, null for everybody
     */
    public List<RoleAssignmentRow> of(UUID organizationId, LocalDate today, boolean ended, String name) {
        List<?> rows = em.createNativeQuery(LIST)
                .setParameter(1, organizationId)
                .setParameter(2, Date.valueOf(today))
                .setParameter(3, ended)
                .setParameter(4, name == null || name.isBlank() ? null : name.strip())
                .setParameter(5, MOST)
                .getResultList();
        return rows.stream().map(row -> row((Object[]) row)).toList();
    }

    private static RoleAssignmentRow row(Object[] c) {
        return new RoleAssignmentRow(
                (UUID) c[0],
                (UUID) c[1],
                (String) c[2],
                (String) c[3],
                (String) c[4],
                (String) c[5],
                ((Date) c[6]).toLocalDate(),
                c[7] == null ? null : ((Date) c[7]).toLocalDate());
    }
}
