package mn.esis.shared;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import mn.esis.shared.model.Database;
import mn.esis.shared.model.Migration;
import mn.esis.shared.model.start.Settings;
import mn.esis.shared.model.start.StartChecks;
import org.eclipse.microprofile.config.Config;

/**
 * Looks at settings and database, brings the schema up to date before anything else works, or refuses to start.
 *
 * <p>Also defines the one data source, opened as the application's own role, which owns no table. The server reads the
 * definition only from an EJB, and takes no expression for numbers; 16 connections is what PERFORMANCE names best.
 */
@DataSourceDefinition(
        name = "java:app/jdbc/esis",
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=esis.db.url}",
        user = "${MPCONFIG=esis.db.user}",
        password = "${MPCONFIG=esis.db.password}",
        minPoolSize = 2,
        maxPoolSize = 16,
        properties = {
            "currentSchema=esis,public",
            "stringtype=unspecified",
            "prepareThreshold=1",
            "connectTimeout=5",
            "socketTimeout=60",
            "tcpKeepAlive=true",
            "ApplicationName=openesis",
            "logServerErrorDetail=false", // the detail repeats values: Key (email)=(…) already exists
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.PostgresConnectionValidation",
            "fish.payara.validate-atmost-once-period-in-seconds=1",
            "fish.payara.fail-all-connections=true",
            "fish.payara.max-wait-time-in-millis=5000"
        })
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrations {

    private static final Logger LOG = Logger.getLogger(Migrations.class.getName());

    @Inject
    private Config config;

    @PersistenceContext(unitName = "esis")
    private EntityManager entityManager;

    @Inject
    private Database database;

    @PostConstruct
    void run() {
        Settings settings = new Settings(key -> config.getOptionalValue(key, String.class));
        List<String> problems = StartChecks.problems(settings);
        problems.forEach(problem -> LOG.log(Level.SEVERE, "OpenESIS does not start: {0}", problem));
        if (!problems.isEmpty()) {
            throw new IllegalStateException("OpenESIS does not start, for " + problems.size() + " reasons told above");
        }
        if (settings.mayMigrate()) {
            Settings.Login owner = settings.migrating();
            Migration.flyway(owner.url(), owner.user(), owner.password()).migrate();
        }
        database.open(entityManager);
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
