package mn.esis.registry.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import mn.esis.shared.model.TextFile;

/** In which registers a person stands today, and whose they are. */
@ApplicationScoped
public class PersonHolders {

    private static final String SQL = TextFile.read(PersonHolders.class, "person-holders.sql");

    @Inject
    private EntityManager em;

    /**
     * As one organisation sees it.
     *
     * @param elsewhere true when the person works, learns or holds a role in another organisation
     */
    public record Held(boolean elsewhere, boolean asStaff, boolean asPupil) {}

    public Held of(UUID personId, UUID organizationId) {
        Object[] row = (Object[]) em.createNativeQuery(SQL)
                .setParameter(1, personId)
                .setParameter(2, organizationId)
                .getSingleResult();
        return new Held((Boolean) row[0], (Boolean) row[1], (Boolean) row[2]);
    }
}
