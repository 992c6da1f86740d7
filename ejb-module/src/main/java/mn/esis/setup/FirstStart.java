package mn.esis.setup;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import mn.esis.org.model.Organizations;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the first administrator at the first start, when the database is empty and whoever installs has named one. */
@Singleton
@Startup
@DependsOn("Migrations")
public class FirstStart {

    private static final Logger LOG = Logger.getLogger(FirstStart.class.getName());

    @Inject
    @ConfigProperty(name = "esis.profile", defaultValue = "production")
    private String profile;

    @Inject
    @ConfigProperty(name = "esis.first-admin.name")
    private Optional<String> name;

    @Inject
    @ConfigProperty(name = "esis.first-admin.file")
    private Optional<String> file;

    @Inject
    private Organizations organizations;

    @Inject
    private FirstAdministrator administrator;

    @PostConstruct
    void make() {
        if (profile.equals("demo") || !organizations.isEmpty()) {
            return;
        }
        if (name.isEmpty() || file.isEmpty()) {
            LOG.log(
                    Level.WARNING,
                    "The database is empty and nobody can administer it: set esis.first-admin.name and"
                            + " esis.first-admin.file and start again, see docs/operations.md");
            return;
        }
        administrator.make(name.get(), Path.of(file.get()));
        LOG.log(
                Level.INFO,
                "The first administrator was made: user name and one-time password are in {0};"
                        + " read it, then delete it",
                file.get());
    }
}
