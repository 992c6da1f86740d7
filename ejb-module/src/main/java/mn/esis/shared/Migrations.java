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
import mn.esis.shared.model.Database;
import mn.esis.shared.model.Migration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Brings the schema up to date before anything else works, or refuses to start when it is not.
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

    @PersistenceContext(unitName = "esis")
    private EntityManager entityManager;

    @Inject
    private Database database;

    @PostConstruct
    void run() {
        if (migrate) {
            Migration.flyway(url, owner, ownerPassword).migrate();
        } else {
            Migration.flyway(url, user, password).validate();
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
