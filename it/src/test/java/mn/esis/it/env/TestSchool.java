package mn.esis.it.env;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** A school of a test's own with people who have accounts and roles there, written straight into the tables. */
public final class TestSchool {
    /** The password of every account made here. */
    public static final String PASSWORD = "Нарны-туяа 2026";

    private static final String HASH =
            "$argon2id$v=19$m=19456,t=2,p=1$xn8zYPo7CrqsVEuDbeo1zg$Pe7eagbABMHKIfulo11HUwF4QQno6c7EIc0JMjqicdw";

    public final UUID id = UUID.randomUUID();

    public TestSchool() {
        UUID country = (UUID) value("select id from esis.organization where kind = 'COUNTRY'");
        if (country == null) {
            country = UUID.randomUUID();
            organization(country, null, "COUNTRY");
        }
        organization(id, country, "SCHOOL");
    }

    private static void organization(UUID id, UUID parent, String kind) {
        run(
                "insert into esis.organization (id, version, parent_id, kind, code, name, time_zone, created_at)"
                        + " values (?, 1, cast(? as uuid), ?, ?, 'Туршилтын сургууль', 'Asia/Ulaanbaatar', now())",
                id,
                parent,
                kind,
                "T" + id.toString().substring(0, 8).toUpperCase(Locale.ROOT));
    }

    public static UUID person(String givenName) {
        UUID person = UUID.randomUUID();
        run(
                "insert into esis.person (id, version, parent_name, given_name, verification, created_at)"
                        + " values (?, 1, 'Бат', ?, 'NONE', now())",
                person,
                givenName);
        return person;
    }

    /** Somebody who has worked here for a while. */
    public UUID staff(String givenName) {
        UUID person = person(givenName);
        run(
                "insert into esis.staff (id, version, person_id, organization_id, staff_number, position, valid_from,"
                        + " created_at) values (?, 1, ?, ?, ?, 'TEACHER', current_date - 10, now())",
                UUID.randomUUID(),
                person,
                id,
                person.toString().substring(0, 8).toUpperCase(Locale.ROOT));
        return person;
    }

    public void role(UUID person, String role) {
        run(
                "insert into esis.role_assignment (id, version, person_id, role, organization_id, valid_from, granted_at)"
                        + " values (?, 1, ?, ?, ?, current_date - 10, now())",
                UUID.randomUUID(),
                person,
                role,
                id);
    }

    /** The e-mail address by which the person signs in with {@link #PASSWORD}. */
    public static String account(UUID person) {
        String email = "staff-" + person + "@example.mn";
        run(
                "insert into esis.account (id, version, person_id, status, user_name, email, language, password_hash,"
                        + " created_at) values (?, 1, ?, 'ACTIVE', ?, ?, 'mn', ?, now())",
                UUID.randomUUID(),
                person,
                "t" + person,
                email,
                HASH);
        return email;
    }

    public static int run(String sql, Object... values) {
        try (Connection database = TestEnvironment.get().owner().getConnection();
                PreparedStatement statement = prepared(database, sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The first column of the first row, null when there is none. */
    public static Object value(String sql, Object... values) {
        try (Connection database = TestEnvironment.get().owner().getConnection();
                PreparedStatement statement = prepared(database, sql, values);
                ResultSet result = statement.executeQuery()) {
            return result.next() ? result.getObject(1) : null;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static PreparedStatement prepared(Connection database, String sql, Object... values) throws SQLException {
        PreparedStatement statement = database.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i] instanceof Instant instant ? Timestamp.from(instant) : values[i]);
        }
        return statement;
    }
}
