package mn.esis.shared.model.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import mn.esis.identity.model.NumberIndexRenewal;
import mn.esis.shared.model.BlindIndex;
import mn.esis.shared.model.FieldCipher;
import mn.esis.shared.model.Keyring;
import mn.esis.shared.model.TestDatabase;
import mn.esis.shared.model.Uuid7;

/** Persons with sealed numbers, a waiting registration and a waiting message, as one configuration of keys sees them. */
record SealedRegister(TestDatabase database, FieldCipher cipher, BlindIndex index) {

    static final int PERSONS = 1200;

    static SealedRegister of(TestDatabase database, String cipherKeys, String indexKeys) {
        return new SealedRegister(
                database,
                new FieldCipher(new Keyring("test", cipherKeys)),
                new BlindIndex(new Keyring("test", indexKeys)));
    }

    /** What was written, by person. */
    Map<UUID, String> write() throws SQLException {
        Map<UUID, String> numbers = new LinkedHashMap<>();
        try (Connection connection = database.app()) {
            connection.setAutoCommit(false);
            for (int i = 0; i < PERSONS; i++) {
                UUID id = Uuid7.next();
                String number = String.format(Locale.ROOT, "УЖ1623%04d", i);
                numbers.put(id, number);
                person(connection, id, number);
                for (Map.Entry<String, byte[]> value :
                        index.values("REGISTER_NUMBER", number).entrySet()) {
                    indexed(connection, id, value.getKey(), value.getValue());
                }
            }
            message(connection);
            connection.commit();
        }
        return numbers;
    }

    /** Everything there is, opened. */
    Map<UUID, String> read() throws SQLException {
        Map<UUID, String> numbers = new LinkedHashMap<>();
        try (Connection connection = database.app();
                ResultSet rows = connection
                        .createStatement()
                        .executeQuery("select id, register_number from person order by id")) {
            while (rows.next()) {
                UUID id = rows.getObject(1, UUID.class);
                numbers.put(id, cipher.open("person.register_number", id, rows.getBytes(2)));
            }
        }
        return numbers;
    }

    void opensTheMessage() throws SQLException {
        try (Connection connection = database.app();
                ResultSet rows = connection.createStatement().executeQuery("select message_id, content from outbox")) {
            rows.next();
            assertEquals(
                    "{\"code\":\"123456\"}",
                    cipher.open("outbox.content", rows.getObject(1, UUID.class), rows.getBytes(2)));
        }
    }

    /** How many of these numbers lead to exactly their person, as {@code Persons} looks them up. */
    int found(Map<UUID, String> numbers) throws SQLException {
        int found = 0;
        try (Connection connection = database.app();
                PreparedStatement look = connection.prepareStatement(
                        "select distinct person_id from person_number_index where kind = 'REGISTER_NUMBER' and verified"
                                + " and value in (select decode(v, 'hex') from unnest(string_to_array(?, ',')) v)")) {
            for (Map.Entry<UUID, String> number : numbers.entrySet()) {
                look.setString(1, index.lookUp("REGISTER_NUMBER", number.getValue()));
                try (ResultSet row = look.executeQuery()) {
                    found += row.next() && number.getKey().equals(row.getObject(1, UUID.class)) ? 1 : 0;
                }
            }
        }
        return found;
    }

    List<Renewal> renewals() {
        return Stream.concat(
                        Stream.of(new NumberIndexRenewal(cipher, index)),
                        SealedColumn.ALL.stream().map(column -> column.renewal(cipher)))
                .toList();
    }

    private void person(Connection connection, UUID id, String number) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into person (id, version, parent_name, given_name, register_number, verification, verified_at,"
                        + " created_at) values (?, 1, 'Бат', 'Номин', ?, 'VERIFIED', now(), now())")) {
            insert.setObject(1, id);
            insert.setBytes(2, cipher.seal("person.register_number", id, number));
            insert.executeUpdate();
        }
    }

    private static void indexed(Connection connection, UUID id, String key, byte[] value) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into person_number_index values (?, 'REGISTER_NUMBER', ?, ?, true)")) {
            insert.setObject(1, id);
            insert.setString(2, key);
            insert.setBytes(3, value);
            insert.executeUpdate();
        }
    }

    private void message(Connection connection) throws SQLException {
        UUID id = Uuid7.next();
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into outbox (message_id, created_at, kind, channel, address, language, content, secret,"
                        + " next_attempt_at) values (?, now(), 'CODE', 'MAIL', 'a@b.mn', 'mn', ?, true, now())")) {
            insert.setObject(1, id);
            insert.setBytes(2, cipher.seal("outbox.content", id, "{\"code\":\"123456\"}"));
            insert.executeUpdate();
        }
    }
}
