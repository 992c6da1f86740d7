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
    private static final String TOTALS = "select renewed, unreadable from esis.key_renewal where subject = ?";

    @Resource(lookup = "java:app/jdbc/esis")
    private DataSource database;

    @Inject
    private Clock clock;

    /** What has been done for the current key so far. */
    public record Totals(long renewed, long unreadable) {}

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

    @Open("called by the rotation's timer")
    public Totals totals(Renewal renewal) {
        try (Connection connection = database.getConnection();
                PreparedStatement totals = connection.prepareStatement(TOTALS)) {
            totals.setString(1, renewal.subject());
            try (ResultSet row = totals.executeQuery()) {
                return row.next() ? new Totals(row.getLong(1), row.getLong(2)) : new Totals(0, 0);
            }
        } catch (SQLException e) {
            throw new EJBException(e);
        }
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
