package mn.esis.shared.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/**
 * Gives every repository the one entity manager. It lives here because beans of EAR/lib see no producer of the EJB jar, and is
 * handed the container's entity manager once the schema is up to date: the server injects resources reliably into EJBs only,
 * and nobody should reach the database before.
 */
@Singleton
public class Database {

    private volatile EntityManager entityManager;

    /** Opens the database to everybody. */
    public void open(EntityManager containerManaged) {
        this.entityManager = containerManaged;
    }

    @Produces
    @ApplicationScoped
    public EntityManager entityManager() {
        if (entityManager == null) {
            throw new IllegalStateException("the schema is not up to date yet");
        }
        return entityManager;
    }
}
