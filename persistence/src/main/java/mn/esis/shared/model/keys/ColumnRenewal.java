package mn.esis.shared.model.keys;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import mn.esis.shared.model.FieldCipher;

/** Seals the values of one column with the current key. */
final class ColumnRenewal implements Renewal {

    private static final Logger LOG = Logger.getLogger(ColumnRenewal.class.getName());

    private static final String START = "00000000-0000-0000-0000-000000000000";

    private final SealedColumn column;
    private final FieldCipher cipher;

    ColumnRenewal(SealedColumn column, FieldCipher cipher) {
        this.column = column;
        this.cipher = cipher;
    }

    @Override
    public String subject() {
        return column.field();
    }

    @Override
    public String keyId() {
        return cipher.currentKeyId();
    }

    @Override
    public Batch next(Connection connection, UUID after, int limit) throws SQLException {
        int seen = 0;
        int unreadable = 0;
        UUID last = after;
        try (PreparedStatement stale = connection.prepareStatement(column.stale());
                PreparedStatement replacement = connection.prepareStatement(column.replacement())) {
            stale.setString(1, after == null ? START : after.toString());
            stale.setBytes(2, keyId().getBytes(StandardCharsets.US_ASCII));
            stale.setInt(3, limit);
            try (ResultSet rows = stale.executeQuery()) {
                while (rows.next()) {
                    seen++;
                    last = rows.getObject(1, UUID.class);
                    unreadable += sealAnew(replacement, last, rows.getBytes(2)) ? 0 : 1;
                }
            }
            replacement.executeBatch();
        }
        return new Batch(seen - unreadable, unreadable, seen < limit ? null : last);
    }

    @Override
    public long left(Connection connection, UUID after) throws SQLException {
        try (PreparedStatement count = connection.prepareStatement(column.countOfStale())) {
            count.setString(1, after == null ? START : after.toString());
            count.setBytes(2, keyId().getBytes(StandardCharsets.US_ASCII));
            try (ResultSet row = count.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private boolean sealAnew(PreparedStatement replacement, UUID row, byte[] stored) throws SQLException {
        try {
            String plain = cipher.open(column.field(), row, stored);
            replacement.setBytes(1, cipher.seal(column.field(), row, plain));
            replacement.setString(2, row.toString());
            replacement.setBytes(3, stored);
            replacement.addBatch();
            return true;
        } catch (IllegalStateException unreadable) {
            LOG.log(Level.SEVERE, "{0}", unreadable.getMessage());
            return false;
        }
    }
}
