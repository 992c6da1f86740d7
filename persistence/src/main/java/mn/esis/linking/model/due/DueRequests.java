package mn.esis.linking.model.due;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import mn.esis.shared.model.TextFile;

/**
 * What time alone does to requests and links: a batch each, marked as done in the statement that finds it, so that two nodes never
 * take the same. Waiting is counted in school days of the pupil's group, since nobody decides in the holidays.
 */
@ApplicationScoped
public class DueRequests {

    private static final String DUE = TextFile.read(DueRequests.class, "due-requests.sql");
    private static final String REMIND = DUE.replace("STEP", "reminded_at");
    private static final String HAND = DUE.replace("STEP", "handed_at");
    private static final String EXPIRE = TextFile.read(DueRequests.class, "expired-requests.sql");
    private static final String GRADUATE = TextFile.read(DueRequests.class, "graduated-links.sql");
    private static final String OF_AGE = TextFile.read(DueRequests.class, "links-of-age.sql");

    /** A group whose requests or links have become due. */
    public record Queue(UUID schoolId, UUID groupId) {}

    /** A request that nobody has decided. */
    public record Expired(UUID accountId, String givenName, UUID pupilId, UUID requestId) {}

    /** A link that has ended by itself. */
    public record EndedLink(UUID pupilId, UUID linkId) {}

    @Inject
    private EntityManager em;

    /** How many of each group are to be reminded of. */
    public Map<Queue, Long> remind(int afterSchoolDays, int most, Instant now) {
        return queues(REMIND, afterSchoolDays, most, now);
    }

    /** How many of each group now are the manager's, too. */
    public Map<Queue, Long> hand(int afterSchoolDays, int most, Instant now) {
        return queues(HAND, afterSchoolDays, most, now);
    }

    public List<Expired> expire(int afterSchoolDays, int most, Instant now) {
        List<?> rows = em.createNativeQuery(EXPIRE)
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, afterSchoolDays)
                .setParameter(3, most)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(c -> new Expired((UUID) c[0], (String) c[1], (UUID) c[2], (UUID) c[3]))
                .toList();
    }

    public List<EndedLink> graduate(int most, Instant now) {
        List<?> rows = em.createNativeQuery(GRADUATE)
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, most)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(c -> new EndedLink((UUID) c[0], (UUID) c[1]))
                .toList();
    }

    /** How many links of each group wait for review now, since their pupils are of age. */
    public Map<Queue, Long> review(int most, Instant now) {
        List<?> rows = em.createNativeQuery(OF_AGE)
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, most)
                .getResultList();
        return counted(rows);
    }

    private Map<Queue, Long> queues(String sql, int days, int most, Instant now) {
        List<?> rows = em.createNativeQuery(sql)
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, days)
                .setParameter(3, most)
                .getResultList();
        return counted(rows);
    }

    private static Map<Queue, Long> counted(List<?> rows) {
        return rows.stream()
                .map(Object[].class::cast)
                .map(c -> new Queue((UUID) c[0], (UUID) c[1]))
                .collect(Collectors.groupingBy(queue -> queue, Collectors.counting()));
    }
}
