package mn.esis.linking.model.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import mn.esis.registry.model.NamePattern;
import mn.esis.shared.model.TextFile;

/** Pupils by name, for whoever may know no more of them. */
@ApplicationScoped
public class NamedPupils {

    private static final String SQL = TextFile.read(NamedPupils.class, "learners-by-name.sql");

    @Inject
    private EntityManager em;

    /**
     * Pupils of whole schools or of single groups, by name.
     *
     * @param name part of a name, null for every name
     * @param pupilIds only these, null for all
     */
    public List<NamedPupil> find(
            Collection<UUID> schools, Collection<UUID> groups, String name, Collection<UUID> pupilIds, int most) {
        List<?> rows = em.createNativeQuery(SQL)
                .setParameter(1, ids(schools))
                .setParameter(2, ids(groups))
                .setParameter(3, NamePattern.of(name))
                .setParameter(4, pupilIds == null ? null : ids(pupilIds))
                .setParameter(5, most)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(c -> new NamedPupil((UUID) c[0], (String) c[1], (String) c[2], (String) c[3]))
                .toList();
    }

    private static String ids(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
