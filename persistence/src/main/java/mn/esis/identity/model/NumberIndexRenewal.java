package mn.esis.identity.model;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import mn.esis.shared.model.BlindIndex;
import mn.esis.shared.model.FieldCipher;
import mn.esis.shared.model.TextFile;
import mn.esis.shared.model.keys.Renewal;

/**
 * Computes the fingerprints of numbers with the current index key, and at the end removes those of keys that are no longer
 * configured. The numbers are found by the old fingerprints until then.
 */
public final class NumberIndexRenewal implements Renewal {

    private static final Logger LOG = Logger.getLogger(NumberIndexRenewal.class.getName());
    private static final String START = "00000000-0000-0000-0000-000000000000";
    private static final String STALE = TextFile.read(NumberIndexRenewal.class, "stale-number-index.sql");
    private static final String ADD = "insert into esis.person_number_index (person_id, kind, key_id, value, verified)"
            + " values (cast(? as uuid), ?, ?, ?, ?) on conflict (person_id, kind, key_id) do nothing";
    private static final String REMOVE = "delete from esis.person_number_index where key_id <> all (?)";

    private final FieldCipher cipher;
    private final BlindIndex index;

    public NumberIndexRenewal(FieldCipher cipher, BlindIndex index) {
        this.cipher = cipher;
        this.index = index;
    }

    @Override
    public String subject() {
        return "person_number_index";
    }

    @Override
    public String keyId() {
        return index.currentKeyId();
    }

    @Override
    public Batch next(Connection connection, UUID after, int limit) throws SQLException {
        int seen = 0;
        int unreadable = 0;
        UUID last = after;
        try (PreparedStatement stale = connection.prepareStatement(STALE);
                PreparedStatement add = connection.prepareStatement(ADD)) {
            stale.setString(1, keyId());
            stale.setString(2, after == null ? START : after.toString());
            stale.setInt(3, limit);
            try (ResultSet rows = stale.executeQuery()) {
                while (rows.next()) {
                    seen++;
                    last = rows.getObject("id", UUID.class);
                    unreadable += fingerprinted(add, last, rows) ? 0 : 1;
                }
            }
            add.executeBatch();
        }
        boolean ended = seen < limit;
        if (ended && unreadable == 0) {
            removeForgottenKeys(connection);
        }
        return new Batch(seen - unreadable, unreadable, ended ? null : last);
    }

    @Override
    public long left(Connection connection, UUID after) throws SQLException {
        try (PreparedStatement count = connection.prepareStatement("select count(*) from (" + STALE + ") stale")) {
            count.setString(1, keyId());
            count.setString(2, after == null ? START : after.toString());
            count.setInt(3, Integer.MAX_VALUE);
            try (ResultSet row = count.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private boolean fingerprinted(PreparedStatement add, UUID person, ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        try {
            String number = cipher.open(row.getString("field"), person, row.getBytes("sealed"));
            String normalised =
                    kind.equals(Persons.DOCUMENT) ? Persons.document(row.getString("document_type"), number) : number;
            add.setString(1, person.toString());
            add.setString(2, kind);
            add.setString(3, keyId());
            add.setBytes(4, index.value(kind, normalised));
            add.setBoolean(5, row.getBoolean("verified"));
            add.addBatch();
            return true;
        } catch (IllegalStateException unreadable) {
            LOG.log(Level.SEVERE, "{0}", unreadable.getMessage());
            return false;
        }
    }

    private void removeForgottenKeys(Connection connection) throws SQLException {
        List<String> kept = index.keyIds();
        try (PreparedStatement remove = connection.prepareStatement(REMOVE)) {
            remove.setArray(1, connection.createArrayOf("text", kept.toArray()));
            remove.executeUpdate();
        }
    }
}
