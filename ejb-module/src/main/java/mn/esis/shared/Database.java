package mn.esis.shared;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * The one data source, opened as the application's own role, which owns no table. Sizes are literals because the server
 * takes no expression for numbers; 16 connections was the best of those measured (docs/PERFORMANCE.md).
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
@ApplicationScoped
public class Database {

    @PersistenceContext(unitName = "esis")
    private EntityManager entityManager;

    @Produces
    public EntityManager entityManager() {
        return entityManager;
    }
}
