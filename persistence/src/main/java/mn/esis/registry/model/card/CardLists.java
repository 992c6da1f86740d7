package mn.esis.registry.model.card;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mn.esis.shared.model.TextFile;

/** Who has a card and who has none. */
@ApplicationScoped
public class CardLists {

    private static final String OF_GROUP = TextFile.read(CardLists.class, "card-list.sql");
    private static final String OF_SCHOOL = TextFile.read(CardLists.class, "card-groups.sql");

    @Inject
    private EntityManager em;

    /** Those who learn in a group, by name. */
    public List<PupilCardRow> ofGroup(UUID groupId) {
        List<?> rows = em.createNativeQuery(OF_GROUP).setParameter(1, groupId).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new PupilCardRow((UUID) row[0], (String) row[1], (String) row[2], instant(row[3])))
                .toList();
    }

    /** The groups of a school in which somebody learns. */
    public List<GroupCardsRow> ofSchool(UUID schoolId) {
        List<?> rows = em.createNativeQuery(OF_SCHOOL).setParameter(1, schoolId).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new GroupCardsRow(
                        (UUID) row[0], (String) row[1], ((Number) row[2]).intValue(), ((Number) row[3]).intValue()))
                .toList();
    }

    static Instant instant(Object moment) {
        return moment == null ? null : ((Timestamp) moment).toInstant();
    }
}
