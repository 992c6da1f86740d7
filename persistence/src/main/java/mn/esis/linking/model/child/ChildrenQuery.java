package mn.esis.linking.model.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mn.esis.linking.model.Relationship;
import mn.esis.shared.model.TextFile;

/** The children of a guardian. */
@ApplicationScoped
public class ChildrenQuery {

    private static final String SQL = TextFile.read(ChildrenQuery.class, "children.sql");
    private static final String PEOPLE = TextFile.read(ChildrenQuery.class, "school-people.sql");

    @Inject
    private EntityManager em;

    public List<ChildRow> of(UUID personId) {
        return rows(personId, null);
    }

    public Optional<ChildRow> one(UUID personId, UUID pupilId) {
        return rows(personId, pupilId).stream().findFirst();
    }

    /** Director, managers and social workers of a school today. */
    public List<SchoolPerson> schoolPeople(UUID schoolId) {
        List<?> rows = em.createNativeQuery(PEOPLE).setParameter(1, schoolId).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(c -> new SchoolPerson((String) c[0], (String) c[1]))
                .toList();
    }

    private List<ChildRow> rows(UUID personId, UUID pupilId) {
        List<?> rows = em.createNativeQuery(SQL)
                .setParameter(1, personId)
                .setParameter(2, pupilId)
                .getResultList();
        return rows.stream().map(row -> row((Object[]) row)).toList();
    }

    private static ChildRow row(Object[] c) {
        return new ChildRow(
                (UUID) c[0],
                (String) c[1],
                (String) c[2],
                (UUID) c[3],
                (String) c[4],
                (String) c[5],
                (String) c[6],
                (String) c[7],
                Relationship.valueOf((String) c[8]),
                ((Timestamp) c[9]).toInstant(),
                (Boolean) c[10]);
    }
}
