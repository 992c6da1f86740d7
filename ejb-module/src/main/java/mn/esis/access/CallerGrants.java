package mn.esis.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import mn.esis.shared.CurrentCaller;
import mn.esis.shared.model.TextFile;

/** The roles of the caller, read from the database once in each request. */
@RequestScoped
public class CallerGrants {

    private static final String SQL = TextFile.read(CallerGrants.class, "caller-grants.sql");

    @Inject
    private EntityManager em;

    @Inject
    private CurrentCaller current;

    private List<Grant> grants;

    public List<Grant> all() {
        if (grants == null) {
            grants = current.get().isSignedIn() ? read(current.get().personId()) : List.of();
        }
        return grants;
    }

    public List<Grant> giving(Right right) {
        return all().stream().filter(grant -> right.isGivenBy(grant.role())).toList();
    }

    private List<Grant> read(UUID personId) {
        List<?> rows = em.createNativeQuery(SQL).setParameter(1, personId).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Grant(
                        Role.valueOf((String) row[0]),
                        (UUID) row[1],
                        (String) row[2],
                        (String) row[3],
                        (UUID) row[4],
                        (String) row[5],
                        (UUID) row[6]))
                .toList();
    }
}
