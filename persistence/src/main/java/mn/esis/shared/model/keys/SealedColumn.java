package mn.esis.shared.model.keys;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import mn.esis.shared.model.FieldCipher;

/**
 * A column of sealed values. The name {@code table.column} is also the field's name in {@link FieldCipher}.
 *
 * @param row the column with the id that the values are bound to
 */
public record SealedColumn(String table, String column, String row) {

    /** All there are; a test compares them with what the sources seal. */
    public static final List<SealedColumn> ALL = List.of(
            new SealedColumn("person", "register_number", "id"),
            new SealedColumn("person", "document_number", "id"),
            new SealedColumn("registration", "register_number", "id"),
            new SealedColumn("outbox", "content", "message_id"),
            new SealedColumn("card", "value", "id"),
            new SealedColumn("card_print_part", "content", "id"));

    public String field() {
        return table + '.' + column;
    }

    public Renewal renewal(FieldCipher cipher) {
        return new ColumnRenewal(this, cipher);
    }

    /** True when a value is there that none of these keys opens; a column that a migration has yet to make holds none. */
    public boolean needsOtherKeys(Connection connection, Collection<String> keyIds) throws SQLException {
        return exists(connection) && holdsOther(connection, keyIds);
    }

    private boolean exists(Connection connection) throws SQLException {
        String sql = "select exists (select 1 from pg_attribute where attrelid = to_regclass(?) and attname = ?)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, "esis." + table);
            statement.setString(2, column);
            try (ResultSet found = statement.executeQuery()) {
                return found.next() && found.getBoolean(1);
            }
        }
    }

    private boolean holdsOther(Connection connection, Collection<String> keyIds) throws SQLException {
        String sql = "select exists (select 1 from esis." + table + " where length(" + column + ") > 0 and "
                + keyIdOf(column) + " <> all (?))";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            byte[][] keys = keyIds.stream()
                    .map(id -> id.getBytes(StandardCharsets.US_ASCII))
                    .toArray(byte[][]::new);
            statement.setArray(1, connection.createArrayOf("bytea", keys));
            try (ResultSet found = statement.executeQuery()) {
                return found.next() && found.getBoolean(1);
            }
        }
    }

    /** Finds id and value of the rows after one (1) whose value has another key than (2), at most (3); an emptied value has none. */
    String stale() {
        return "select " + row + ", " + column + fromStale() + " order by " + row + " limit ?";
    }

    /** Counts the same, without a limit. */
    String countOfStale() {
        return "select count(*)" + fromStale();
    }

    private String fromStale() {
        return " from esis." + table + " where " + row + " > cast(? as uuid) and length(" + column + ") > 0 and "
                + keyIdOf(column) + " <> ?";
    }

    /** Puts a new value (1) into a row (2) that still has the old one (3). */
    String replacement() {
        return "update esis." + table + " set " + column + " = ? where " + row + " = cast(? as uuid) and " + column
                + " = ?";
    }

    private static String keyIdOf(String column) {
        return "substring(" + column + " from 2 for get_byte(" + column + ", 0))";
    }
}
