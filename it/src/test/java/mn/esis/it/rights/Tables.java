package mn.esis.it.rights;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.UUID;

/** Writes single things into the tables, as the owner of the database. */
final class Tables {
    private final Connection connection;

    Tables(Connection connection) {
        this.connection = connection;
    }

    UUID country() {
        UUID known = (UUID) value("select id from organization where kind = 'COUNTRY'");
        UUID id = known == null ? UUID.randomUUID() : known;
        if (known == null) {
            organization(id, null, "COUNTRY");
        }
        return id;
    }

    /** The academic year that has begun last. */
    UUID currentYear() {
        run(
                "insert into academic_year select ?, 1, first_day, first_day + interval '1 year' - interval '3 months 1 day', now()"
                        + " from (select make_date(extract(year from current_date - interval '8 months')::int, 9, 1) first_day) y"
                        + " on conflict (first_day) do nothing",
                UUID.randomUUID());
        return (UUID) value("select id from academic_year where first_day <= current_date order by first_day desc");
    }

    UUID yearBefore(UUID year) {
        run(
                "insert into academic_year select ?, 1, first_day - interval '1 year', last_day - interval '1 year', now()"
                        + " from academic_year where id = ? on conflict (first_day) do nothing",
                UUID.randomUUID(),
                year);
        return (UUID) value(
                "select b.id from academic_year b join academic_year y on b.first_day = y.first_day - interval '1 year'"
                        + " where y.id = ?",
                year);
    }

    void organization(UUID id, UUID above, String kind) {
        run(
                "insert into organization (id, version, parent_id, kind, code, name, time_zone, created_at)"
                        + " values (?, 1, ?, ?, ?, ?, 'Asia/Ulaanbaatar', now())",
                id,
                above,
                kind,
                "R" + mark(id),
                kind + ' ' + mark(id));
    }

    void group(UUID id, World.School school, UUID year, String name) {
        run("insert into study_group values (?, 1, ?, ?, 5, ?, ?, now())", id, school.id(), year, name, school.shift());
    }

    /** Somebody whose name tells which one it is. */
    UUID person(String name) {
        UUID id = UUID.randomUUID();
        run(
                "insert into person (id, version, parent_name, given_name, sex, birth_date, verification, created_at)"
                        + " values (?, 1, 'Туршилт', ?, 'F', '2015-05-05', 'NONE', now())",
                id,
                name);
        return id;
    }

    UUID pupil(World.School school, UUID group, UUID year) {
        UUID id = UUID.randomUUID();
        run("insert into pupil values (?, 1, ?, 'ENROLLED', now())", id, person("Сурагч"));
        run(
                "insert into enrolment (id, version, pupil_id, school_id, academic_year_id, group_id, valid_from,"
                        + " start_reason, recorded_at) values (?, 1, ?, ?, ?, ?, (select least(current_date - 20, last_day) from academic_year where id = ?), 'NEW', now())",
                UUID.randomUUID(),
                id,
                school.id(),
                year,
                group,
                year);
        return id;
    }

    UUID staff(UUID person, UUID organization) {
        UUID id = UUID.randomUUID();
        run(
                "insert into staff (id, version, person_id, organization_id, staff_number, position, valid_from, created_at)"
                        + " values (?, 1, ?, ?, ?, 'TEACHER', current_date - 20, now())",
                id,
                person,
                organization,
                mark(id));
        return id;
    }

    /** @param ended whether it ended yesterday */
    UUID assign(UUID person, String role, UUID organization, UUID group, boolean ended) {
        UUID id = UUID.randomUUID();
        run(
                "insert into role_assignment (id, version, person_id, role, organization_id, group_id, valid_from, valid_to,"
                        + " granted_at) values (?, 1, ?, ?, ?, cast(? as uuid), current_date - 20,"
                        + " case when ? then current_date - 1 end, now())",
                id,
                person,
                role,
                organization,
                group,
                ended);
        return id;
    }

    UUID session(UUID account) {
        UUID id = UUID.randomUUID();
        run(
                "insert into session (id, account_id, kind, device_name, created_at, last_seen_at, expires_at)"
                        + " values (?, ?, 'PHONE', ?, now(), now(), now() + interval '1 hour')",
                id,
                account,
                mark(id));
        return id;
    }

    /** Somebody asks for a pupil. */
    UUID request(UUID pupil, World.Account asker) {
        UUID id = UUID.randomUUID();
        run(
                "insert into link_request (id, version, pupil_id, account_id, person_id, relationship, by_card, contested,"
                        + " status, created_at) values (?, 1, ?, ?, ?, 'MOTHER', false, false, 'PENDING', now())",
                id,
                pupil,
                asker.id(),
                asker.person());
        return id;
    }

    /** @param by account of whoever has opened it, null for a place that everybody has */
    void place(UUID pupil, int slot, UUID by) {
        run(
                "insert into guardian_place (pupil_id, slot, opened_at, opened_by, reason) values (?, ?, now(), cast(? as uuid), ?)",
                pupil,
                slot,
                by,
                by == null ? null : "Шүүхийн шийдвэр");
    }

    UUID link(UUID pupil, UUID guardian) {
        UUID id = UUID.randomUUID();
        place(pupil, 1, null);
        run(
                "insert into guardian_link (id, version, pupil_id, slot, person_id, relationship, begun_at)"
                        + " values (?, 1, ?, 1, ?, 'FATHER', now())",
                id,
                pupil,
                guardian);
        return id;
    }

    void endLink(UUID link) {
        run("update guardian_link set ended_at = now(), end_kind = 'LEFT' where id = ?", link);
    }

    void run(String sql, Object... values) {
        try (PreparedStatement statement = prepared(sql, values)) {
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    Object value(String sql, Object... values) {
        try (PreparedStatement statement = prepared(sql, values);
                ResultSet result = statement.executeQuery()) {
            return result.next() ? result.getObject(1) : null;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** What of an object can be seen on a page. */
    static String mark(UUID id) {
        return id.toString().substring(0, 8).toUpperCase(Locale.ROOT);
    }

    private PreparedStatement prepared(String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
