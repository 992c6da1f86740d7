package mn.esis.it.registry;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/** A country, an office, a school with two groups and a person, written straight into the tables and rolled back. */
final class SchoolTables implements AutoCloseable {

    /** No other test's year: academic years are the whole country's. */
    static final LocalDate FIRST_DAY = LocalDate.of(2044, 9, 1);

    final UUID office = UUID.randomUUID();
    final UUID school = UUID.randomUUID();
    final UUID year = UUID.randomUUID();
    final UUID groupA = UUID.randomUUID();
    final UUID groupB = UUID.randomUUID();
    final UUID person = UUID.randomUUID();
    final UUID pupil = UUID.randomUUID();
    final UUID country;
    private final Connection connection;

    SchoolTables(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
        country = country();
        organization(office, country, "DISTRICT_OFFICE", "Asia/Ulaanbaatar");
        organization(school, office, "SCHOOL", "Asia/Hovd");
        run("insert into academic_year values (?, 1, ?, ?, now())", year, FIRST_DAY, LocalDate.of(2045, 5, 31));
        term(1, FIRST_DAY, LocalDate.of(2044, 10, 28));
        UUID shift = UUID.randomUUID();
        run("insert into shift values (?, 1, ?, 1, '08:00', '13:00')", shift, school);
        for (UUID group : new UUID[] {groupA, groupB}) {
            run(
                    "insert into study_group values (?, 1, ?, ?, 5, ?, ?, now())",
                    group,
                    school,
                    year,
                    group.toString().substring(0, 8),
                    shift);
        }
        person(person);
        run("insert into pupil values (?, 1, ?, 'ENROLLED', now())", pupil, person);
    }

    void organization(UUID id, UUID parent, String kind, String zone) throws SQLException {
        run(
                "insert into organization (id, version, parent_id, kind, code, name, time_zone, created_at)"
                        + " values (?, 1, ?, ?, ?, 'Туршилт', ?, now())",
                id,
                parent,
                kind,
                "T" + id.toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT),
                zone);
    }

    void term(int number, LocalDate first, LocalDate last) throws SQLException {
        run("insert into term values (?, 1, ?, ?, ?, ?)", UUID.randomUUID(), year, number, first, last);
    }

    void person(UUID id) throws SQLException {
        run(
                "insert into person (id, version, parent_name, given_name, verification, created_at)"
                        + " values (?, 1, 'Туршилт', 'Хүн', 'NONE', now())",
                id);
    }

    void enrol(UUID group, LocalDate from, LocalDate to) throws SQLException {
        run(
                "insert into enrolment (id, version, pupil_id, school_id, academic_year_id, group_id, valid_from, valid_to,"
                        + " start_reason, end_reason, recorded_at)"
                        + " values (?, 1, ?, ?, ?, ?, ?, cast(? as date), 'NEW', cast(? as text), now())",
                UUID.randomUUID(),
                pupil,
                school,
                year,
                group,
                from,
                to,
                to == null ? null : "GROUP_CHANGE");
    }

    void assign(UUID who, String role, UUID group, LocalDate from, LocalDate to) throws SQLException {
        run(
                "insert into role_assignment (id, version, person_id, role, organization_id, group_id, valid_from, valid_to,"
                        + " granted_at) values (?, 1, ?, ?, ?, cast(? as uuid), ?, cast(? as date), now())",
                UUID.randomUUID(),
                who,
                role,
                school,
                group,
                from,
                to);
    }

    void except(UUID place, LocalDate first, LocalDate last, String kind, int levelFrom, int levelTo)
            throws SQLException {
        run(
                "insert into calendar_exception (id, version, organization_id, level_from, level_to, first_day, last_day,"
                        + " kind, reason, created_at) values (?, 1, ?, ?, ?, ?, ?, ?, 'туршилт', clock_timestamp())",
                UUID.randomUUID(),
                place,
                levelFrom,
                levelTo,
                first,
                last,
                kind);
    }

    String kindOf(UUID group, LocalDate day) throws SQLException {
        return (String) value("select day_kind(?, ?)", group, day);
    }

    int run(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(sql, values)) {
            return statement.executeUpdate();
        }
    }

    Object value(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(sql, values);
                ResultSet result = statement.executeQuery()) {
            return result.next() ? result.getObject(1) : null;
        }
    }

    private UUID country() throws SQLException {
        UUID known = (UUID) value("select id from organization where kind = 'COUNTRY'");
        if (known != null) {
            return known;
        }
        UUID made = UUID.randomUUID();
        organization(made, null, "COUNTRY", "Asia/Ulaanbaatar");
        return made;
    }

    private PreparedStatement prepared(String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i] instanceof LocalDate day ? Date.valueOf(day) : values[i]);
        }
        return statement;
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}
