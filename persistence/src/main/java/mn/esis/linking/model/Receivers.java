package mn.esis.linking.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import mn.esis.shared.model.TextFile;

/** The open accounts of those who have to do with a pupil. */
@ApplicationScoped
public class Receivers {

    private static final String HOLDERS = TextFile.read(Receivers.class, "role-receivers.sql");
    private static final String GUARDIANS = TextFile.read(Receivers.class, "guardian-receivers.sql");

    @Inject
    private EntityManager em;

    /** Whoever decides on the requests of a group: its class teacher, without one who has an account the managers of the school. */
    public List<Receiver> deciders(UUID schoolId, UUID groupId) {
        List<Receiver> classTeacher = holders("CLASS_TEACHER", schoolId, groupId);
        return classTeacher.isEmpty() ? managers(schoolId) : classTeacher;
    }

    public List<Receiver> managers(UUID schoolId) {
        return holders("MANAGER", schoolId, null);
    }

    public List<Receiver> guardians(UUID pupilId) {
        return rows(em.createNativeQuery(GUARDIANS).setParameter(1, pupilId).getResultList());
    }

    private List<Receiver> holders(String role, UUID schoolId, UUID groupId) {
        return rows(em.createNativeQuery(HOLDERS)
                .setParameter(1, role)
                .setParameter(2, schoolId)
                .setParameter(3, groupId)
                .getResultList());
    }

    private static List<Receiver> rows(List<?> rows) {
        return rows.stream()
                .map(Object[].class::cast)
                .map(c -> new Receiver((UUID) c[0], (String) c[1], (String) c[2]))
                .toList();
    }
}
