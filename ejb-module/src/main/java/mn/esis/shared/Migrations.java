package mn.esis.shared;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import mn.esis.shared.model.Migration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;

/** Brings the schema up to date before anything else works, or refuses to start when it is not. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrations {

    @Inject
    @ConfigProperty(name = "esis.db.url")
    private String url;

    @Inject
    @ConfigProperty(name = "esis.db.user")
    private String user;

    @Inject
    @ConfigProperty(name = "esis.db.password")
    private String password;

    @Inject
    @ConfigProperty(name = "esis.db.owner.user", defaultValue = "esis_owner")
    private String owner;

    @Inject
    @ConfigProperty(name = "esis.db.owner.password", defaultValue = "")
    private String ownerPassword;

    @Inject
    @ConfigProperty(name = "esis.db.migrate", defaultValue = "true")
    private boolean migrate;

    @PostConstruct
    void run() {
        if (migrate) {
            Migration.flyway(url, owner, ownerPassword).migrate();
            return;
        }
        Flyway flyway = Migration.flyway(url, user, password);
        flyway.validate();
    }

    /**
     * Returns once the schema is there. Message-driven beans are served while migrations still run; calling this first
     * makes them wait.
     */
    @Open("tells nothing, only waits")
    public void done() {
        // the container holds the call back until the start is over
    }
}
