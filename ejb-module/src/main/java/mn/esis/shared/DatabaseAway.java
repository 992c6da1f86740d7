package mn.esis.shared;

import jakarta.resource.spi.ResourceAllocationException;
import java.sql.SQLException;

/** Tells whether something went wrong only because the database is away or all connections to it are taken. */
public final class DatabaseAway {

    private DatabaseAway() {}

    /** @param cause one of the causes of a failure: the caller goes through them, since beans wrap in their own ways */
    public static boolean isSignOf(Throwable cause) {
        return cause instanceof ResourceAllocationException
                || (cause instanceof SQLException sql && isAboutTheConnection(sql.getSQLState()));
    }

    /** Classes of SQLSTATE: 08 connection, 53 resources, 57P shutting down, crashed, starting. */
    private static boolean isAboutTheConnection(String state) {
        return state != null && (state.startsWith("08") || state.startsWith("53") || state.startsWith("57P"));
    }
}
