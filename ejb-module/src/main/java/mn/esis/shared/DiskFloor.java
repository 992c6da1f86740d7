package mn.esis.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.File;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Up while the disk of the server's own folder has room for logs, uploads and the queue. A full disk is met here before it is
 * met in the middle of somebody's request. The disk of the database is the operator's to watch.
 */
@Readiness
@ApplicationScoped
public class DiskFloor implements HealthCheck {

    private static final long MEGABYTE = 1_000_000;

    @Inject
    @ConfigProperty(name = "esis.health.disk-floor-mb", defaultValue = "200")
    private long floor;

    @Override
    public HealthCheckResponse call() {
        File folder = new File(System.getProperty("com.sun.aas.instanceRoot", "."));
        return HealthCheckResponse.named("disk")
                .status(folder.getUsableSpace() >= floor * MEGABYTE)
                .build();
    }
}
