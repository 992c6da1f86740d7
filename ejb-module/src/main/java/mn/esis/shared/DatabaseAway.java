package mn.esis.shared;

import jakarta.ejb.EJBException;
import jakarta.resource.spi.ResourceAllocationException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.Stream;
import javax.transaction.xa.XAException;

/** Tells whether something went wrong only because the database is away or all connections to it are taken. */
public final class DatabaseAway {

    /** After so long a new try makes sense. */
    public static final Duration MAY_NEED = Duration.ofSeconds(2);

    private DatabaseAway() {}

    /** Looks through a failure and everything behind it. */
    public static boolean isBehind(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, DatabaseAway::inside).anyMatch(DatabaseAway::isSignOf);
    }

    /** @param cause one of the causes of a failure: the caller goes through them, since beans wrap in their own ways */
    public static boolean isSignOf(Throwable cause) {
        return cause instanceof ResourceAllocationException
                || (cause instanceof XAException commit && isUnanswered(commit))
                || (cause instanceof SQLException sql && isAboutTheConnection(sql.getSQLState()));
    }

    /** Of a commit that failed the server keeps the driver's text alone; what the database itself refused begins with ERROR. */
    private static boolean isUnanswered(XAException commit) {
        return !String.valueOf(commit.getMessage()).contains(": ERROR: ");
    }

    private static Throwable inside(Throwable wrapper) {
        return wrapper instanceof EJBException bean && bean.getCausedByException() != null
                ? bean.getCausedByException()
                : wrapper.getCause();
    }

    /** Classes of SQLSTATE: 08 connection, 53 resources, 57P shutting down, crashed, starting. */
    private static boolean isAboutTheConnection(String state) {
        return state != null && (state.startsWith("08") || state.startsWith("53") || state.startsWith("57P"));
    }
}
