package mn.esis.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import mn.esis.notification.work.ConsumerProbe;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Up when the database answers, the schema is migrated, the demo (if asked for) is loaded, and a message sent to the queue
 * has come out of it.
 */
@Readiness
@ApplicationScoped
public class EsisReady implements HealthCheck {

    @Inject
    private DemoData demo;

    @Inject
    private ConsumerProbe consumers;

    @Inject
    private EntityManager em;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("esis")
                .status(consumers.isAnswered() && demo.loaded() && databaseAnswers())
                .build();
    }

    private boolean databaseAnswers() {
        try {
            return em.createNativeQuery("select 1").getSingleResult() != null;
        } catch (RuntimeException gone) {
            return false;
        }
    }
}
