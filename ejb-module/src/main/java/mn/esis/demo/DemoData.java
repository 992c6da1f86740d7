package mn.esis.demo;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import mn.esis.shared.Open;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Loads the demo once, at the start, when the profile is {@code demo} and the database is empty. */
@Singleton
@Startup
@DependsOn("Migrations")
public class DemoData {

    private static final Logger LOG = Logger.getLogger(DemoData.class.getName());

    @Inject
    @ConfigProperty(name = "esis.profile", defaultValue = "production")
    private String profile;

    @Inject
    private DemoWriter writer;

    private boolean loaded;

    @PostConstruct
    void load() {
        if (profile.equals("demo") && writer.isDatabaseEmpty()) {
            long start = System.nanoTime();
            int pupils = writer.write();
            LOG.log(Level.INFO, "demo data loaded: {0} pupils in {1} ms", new Object[] {
                pupils, (System.nanoTime() - start) / 1_000_000
            });
        }
        loaded = true;
    }

    /** True once there is nothing left to load; waits while it is being loaded. */
    @Open("tells the health check that the start is over")
    public boolean loaded() {
        return loaded;
    }
}
