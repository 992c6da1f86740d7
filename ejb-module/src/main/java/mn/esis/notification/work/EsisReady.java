package mn.esis.notification.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import mn.esis.shared.StartStep;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Up when the database answers, the schema is migrated, whatever a feature does at the start is done, and a message sent
 * to the queue has come out of it.
 */
@Readiness
@ApplicationScoped
public class EsisReady implements HealthCheck {

    @Inject
    @Any
    private Instance<StartStep> steps;

    @Inject
    private ConsumerProbe consumers;

    @Inject
    private EntityManager em;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("esis")
                .status(consumers.isAnswered() && steps.stream().allMatch(StartStep::isDone) && databaseAnswers())
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
