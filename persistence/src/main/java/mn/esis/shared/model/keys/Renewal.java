package mn.esis.shared.model.keys;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** Stored values that depend on the current key, made anew in batches ordered by the id of their rows. */
public interface Renewal {

    /** What an operator calls it. */
    String subject();

    /** The key for which the values are made anew. */
    String keyId();

    /**
     * Makes anew what is not yet of the current key in the rows after the given one. May be repeated at any time, and beside
     * the work of others: a value that changed meanwhile is left alone.
     *
     * @param after null for the beginning
     */
    Batch next(Connection connection, UUID after, int limit) throws SQLException;

    /** How many values in the rows after the given one, null for the beginning, are not yet of the current key. */
    long left(Connection connection, UUID after) throws SQLException;

    /**
     * What a batch did.
     *
     * @param unreadable values whose key is gone or that do not belong to their row; they stay as they are
     * @param last where the next batch begins, null at the end
     */
    record Batch(int renewed, int unreadable, UUID last) {}
}
