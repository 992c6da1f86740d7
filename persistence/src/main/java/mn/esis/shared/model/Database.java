package mn.esis.shared.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Gives the one entity manager to every repository; it lives here because beans of EAR/lib see no producer of the EJB jar. */
@ApplicationScoped
public class Database {

    @PersistenceContext(unitName = "esis")
    private EntityManager entityManager;

    @Produces
    public EntityManager entityManager() {
        return entityManager;
    }
}
