package mn.esis.identity.keys;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import mn.esis.shared.Open;
import mn.esis.shared.model.TextFile;
import mn.esis.shared.model.keys.Renewal;

/** The short transactions of a renewal: a batch and how far it came are stored together, so it may be cut off anywhere. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RenewalLedger {

    private static final int BATCH = 500;
    /** A node that still had the old keys may have written after the end: it is looked through once more. */
    private static final Duration VALID = Duration.ofDays(1);

    private static final String BEGIN = TextFile.read(RenewalLedger.class, "begin-renewal.sql");
    private static final String IS_DONE =
            "select 1 from esis.key_renewal where subject = ? and key_id = ? and ended_at > ?";
    private static final String PLACE = "select last_row from esis.key_renewal where subject = ? for update";
    private static final String MOVE_ON =
            "update esis.key_renewal set last_row = cast(? as uuid), renewed = renewed + ?,"
                    + " unreadable = unreadable + ?, updated_at = ?, ended_at = ? where subject = ?";
    private static final String PROGRESS =
            "select renewed, unreadable, last_row, started_at, ended_at from esis.key_renewal where subject = ? and key_id = ?";

    @Resource(lookup = "java:app/jdbc/esis")
    private DataSource database;

    @Inject
    private Clock clock;

    /**
     * What has been done for the current key so far; without a start nothing.
     *
     * @param lastRow after which the work goes on, null for the beginning
     */
    public record Progress(long renewed, long unreadable, UUID lastRow, Instant startedAt, Instant endedAt) {}

    @Open("called by the rotation's timer")
    public boolean isDone(Renewal renewal) {
        try (Connection connection = database.getConnection();
                PreparedStatement done = connection.prepareStatement(IS_DONE)) {
            done.setString(1, renewal.subject());
            done.setString(2, renewal.keyId());
            done.setTimestamp(3, Timestamp.from(clock.instant().minus(VALID)));
            try (ResultSet row = done.executeQuery()) {
                return row.next();
            }
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /** Begins for a new key or once more; goes on where it was cut off otherwise. */
    @Open("called by the rotation's timer")
    public void begin(Renewal renewal) {
        try (Connection connection = database.getConnection();
                PreparedStatement begin = connection.prepareStatement(BEGIN)) {
            begin.setString(1, renewal.subject());
            begin.setString(2, renewal.keyId());
            begin.setTimestamp(3, Timestamp.from(clock.instant()));
            begin.setTimestamp(4, Timestamp.from(clock.instant()));
            begin.executeUpdate();
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /** Does one batch. @return true when there may be more */
    @Open("called by the rotation's timer")
    public boolean step(Renewal renewal) {
        try (Connection connection = database.getConnection()) {
            Renewal.Batch batch = renewal.next(connection, place(connection, renewal), BATCH);
            moveOn(connection, renewal, batch);
            return batch.last() != null;
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    @Open("called by the rotation's timer, and for whoever may see it")
    public Progress progress(Renewal renewal) {
        try (Connection connection = database.getConnection();
                PreparedStatement progress = connection.prepareStatement(PROGRESS)) {
            progress.setString(1, renewal.subject());
            progress.setString(2, renewal.keyId());
            try (ResultSet row = progress.executeQuery()) {
                return row.next()
                        ? new Progress(
                                row.getLong(1),
                                row.getLong(2),
                                row.getObject(3, UUID.class),
                                instant(row, 4),
                                instant(row, 5))
                        : new Progress(0, 0, null, null, null);
            }
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /** How many values the work has not come to after that row. */
    @Open("for whoever may see it")
    public long left(Renewal renewal, UUID lastRow) {
        try (Connection connection = database.getConnection()) {
            return renewal.left(connection, lastRow);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        Timestamp moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }

    private static UUID place(Connection connection, Renewal renewal) throws SQLException {
        try (PreparedStatement place = connection.prepareStatement(PLACE)) {
            place.setString(1, renewal.subject());
            try (ResultSet row = place.executeQuery()) {
                return row.next() ? row.getObject(1, UUID.class) : null;
            }
        }
    }

    private void moveOn(Connection connection, Renewal renewal, Renewal.Batch batch) throws SQLException {
        Timestamp now = Timestamp.from(clock.instant());
        try (PreparedStatement move = connection.prepareStatement(MOVE_ON)) {
            move.setString(1, batch.last() == null ? null : batch.last().toString());
            move.setInt(2, batch.renewed());
            move.setInt(3, batch.unreadable());
            move.setTimestamp(4, now);
            move.setTimestamp(5, batch.last() == null ? now : null);
            move.setString(6, renewal.subject());
            move.executeUpdate();
        }
    }
}
