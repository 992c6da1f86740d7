package mn.esis.it.linking;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import mn.esis.it.env.TestEnvironment;
import mn.esis.it.faults.ManyAccounts;
import mn.esis.it.faults.Phone;

/** A school of a proof's own, with pupils, managers who decide and parents who ask, written straight into the tables. */
public final class LinkSchool {
    private static final String PUPILS = """
            with p as (insert into person (id, version, parent_name, given_name, sex, birth_date, verification, created_at)
                       select gen_random_uuid(), 1, 'Туршилт', 'Сурагч', 'F', date '2015-05-05', 'NONE', now()
                       from generate_series(1, ?) returning id),
                 u as (insert into pupil (id, version, person_id, status, created_at)
                       select gen_random_uuid(), 1, id, 'ENROLLED', now() from p returning id)
            insert into enrolment (id, version, pupil_id, school_id, academic_year_id, group_id, valid_from, start_reason, recorded_at)
            select gen_random_uuid(), 1, u.id, g.school_id, g.academic_year_id, g.id, current_date - 20, 'NEW', now()
            from u, study_group g where g.id = ?""";
    private static final String REQUESTS = """
            with q as (insert into person (id, version, parent_name, given_name, verification, created_at)
                       select gen_random_uuid(), 1, 'Туршилт', 'Эцэг', 'NONE', now() from generate_series(1, ? * ?) returning id),
                 a as (insert into account (id, version, person_id, status, user_name, email, language, created_at)
                       select gen_random_uuid(), 1, id, 'ACTIVE', 'u' || id, 'asks-' || id || '@example.mn', 'mn', now()
                       from q returning id, person_id),
                 n as (select id, person_id, row_number() over () - 1 as rn from a),
                 e as (select pupil_id, row_number() over () - 1 as rn, count(*) over () as all_pupils
                       from enrolment where school_id = ? and valid_to is null)
            insert into link_request (id, version, pupil_id, account_id, person_id, relationship, by_card, contested, status, created_at)
            select gen_random_uuid(), 1, e.pupil_id, n.id, n.person_id, 'MOTHER', false, false, 'PENDING', now()
            from n join e on n.rn % e.all_pupils = e.rn""";

    public final UUID id = UUID.randomUUID();
    private final UUID group = UUID.randomUUID();
    private final TestEnvironment environment;

    public LinkSchool(TestEnvironment environment) throws SQLException {
        this.environment = environment;
        UUID shift = UUID.randomUUID();
        run(
                "insert into organization (id, version, parent_id, kind, code, name, time_zone, created_at)"
                        + " select ?, 1, id, 'SCHOOL', ?, 'Уралдааны сургууль', 'Asia/Ulaanbaatar', now()"
                        + " from organization where kind = 'COUNTRY'",
                id,
                "L" + id.toString().substring(0, 8).toUpperCase(Locale.ROOT));
        run("insert into shift values (?, 1, ?, 1, '08:00', '13:00')", shift, id);
        run(
                "insert into study_group (id, version, school_id, academic_year_id, level, name, shift_id, created_at)"
                        + " select ?, 1, ?, id, 5, '5а', ?, now() from academic_year where first_day <= current_date"
                        + " order by first_day desc limit 1",
                group,
                id,
                shift);
    }

    /** New pupils, each of whom so many parents ask for. */
    public void fill(int pupils, int rivals) throws SQLException {
        run(PUPILS, pupils, group);
        if (rivals > 0) {
            run(REQUESTS, pupils, rivals, id);
        }
    }

    /** Requests for the pupils of this school that wait, in no order. */
    public List<UUID> waiting() throws SQLException {
        return ids("select r.id from link_request r join enrolment e on e.pupil_id = r.pupil_id and e.valid_to is null"
                + " where e.school_id = ? and r.status = 'PENDING' order by r.id");
    }

    public List<UUID> pupils() throws SQLException {
        return ids("select pupil_id from enrolment where school_id = ? and valid_to is null");
    }

    /** How many rows; the question asks for this school by its only parameter. */
    public long count(String from) throws SQLException {
        try (Connection connection = environment.owner().getConnection();
                PreparedStatement statement = connection.prepareStatement("select count(*) from " + from)) {
            statement.setObject(1, id);
            try (ResultSet found = statement.executeQuery()) {
                found.next();
                return found.getLong(1);
            }
        }
    }

    /** So many managers of the school, each signed in on a phone: their tokens. */
    public List<String> managers(int many) throws SQLException {
        List<String> logins = ManyAccounts.in(environment, many);
        for (String login : logins) {
            run(
                    "insert into role_assignment (id, version, person_id, role, organization_id, valid_from, granted_at)"
                            + " select gen_random_uuid(), 1, person_id, 'MANAGER', ?, current_date - 20, now()"
                            + " from account where email = ?",
                    id,
                    login);
        }
        return logins.stream().map(this::signIn).toList();
    }

    /** So many parents without a child, each signed in on a phone: their tokens. */
    public List<String> parents(int many) throws SQLException {
        return ManyAccounts.in(environment, many).stream().map(this::signIn).toList();
    }

    private String signIn(String login) {
        return new Phone(environment)
                .post("/api/v1/auth/tokens", ManyAccounts.signIn(login))
                .orElseThrow()
                .text("accessToken");
    }

    /** Moves a pupil to another school, as its manager does there. */
    public void transfer(UUID pupil, LinkSchool other) throws SQLException {
        try (Connection connection = environment.owner().getConnection()) {
            connection.setAutoCommit(false);
            run(
                    connection,
                    "update enrolment set valid_to = current_date, end_reason = 'TRANSFER', ended_at = now()"
                            + " where pupil_id = ? and valid_to is null",
                    pupil);
            run(
                    connection,
                    "insert into enrolment (id, version, pupil_id, school_id, academic_year_id, group_id, valid_from,"
                            + " start_reason, recorded_at) select gen_random_uuid(), 1, ?, school_id, academic_year_id, id,"
                            + " current_date, 'TRANSFER', now() from study_group where id = ?",
                    pupil,
                    other.group);
            connection.commit();
        }
    }

    public int run(String sql, Object... values) throws SQLException {
        try (Connection connection = environment.owner().getConnection()) {
            return run(connection, sql, values);
        }
    }

    private static int run(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }

    /** The first column of the first row. */
    public String text(String question, Object value) throws SQLException {
        try (Connection connection = environment.owner().getConnection();
                PreparedStatement statement = connection.prepareStatement(question)) {
            statement.setObject(1, value);
            try (ResultSet found = statement.executeQuery()) {
                found.next();
                return found.getString(1);
            }
        }
    }

    private List<UUID> ids(String question) throws SQLException {
        List<UUID> ids = new ArrayList<>();
        try (Connection connection = environment.owner().getConnection();
                PreparedStatement statement = connection.prepareStatement(question)) {
            statement.setObject(1, id);
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    ids.add(found.getObject(1, UUID.class));
                }
            }
        }
        return ids;
    }
}
