package mn.esis.it.container;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import mn.esis.access.Role;
import mn.esis.shared.Caller;

/** A school of the test's own in the demo's country and academic year, written straight into the tables. */
@RequestScoped
public class School {

    @Inject
    private Sql sql;

    private final UUID id = UUID.randomUUID();
    private final UUID shift = UUID.randomUUID();

    @PostConstruct
    void write() {
        organization(id);
        sql.run(
                "insert into shift (id, version, school_id, number, starts, ends) values (?, 1, ?, 1, '08:00', '13:00')",
                shift,
                id);
    }

    public UUID id() {
        return id;
    }

    /** Another school of the country. */
    public UUID neighbour() {
        UUID neighbour = UUID.randomUUID();
        organization(neighbour);
        return neighbour;
    }

    public UUID shift() {
        return shift;
    }

    /** Somebody who holds the role here and has signed in on a phone. */
    public Caller signedIn(Role role) {
        return signedIn(role, id);
    }

    /** The same in another organisation. */
    public Caller signedIn(Role role, UUID organization) {
        UUID person = person("Багш");
        UUID account = UUID.randomUUID();
        role(person, role, organization);
        sql.run(
                "insert into account (id, version, person_id, status, user_name, email, language, password_hash,"
                        + " created_at) values (?, 1, ?, 'ACTIVE', ?, ?, 'mn', 'before', now())",
                account,
                person,
                "t" + account,
                "t" + account + "@example.mn");
        return new Caller(
                Caller.Kind.API, account, person, UUID.randomUUID(), "mn", null, "inside", false, Instant.now());
    }

    /** The ministry. */
    public UUID country() {
        return (UUID) sql.value("select id from organization where kind = 'COUNTRY'");
    }

    /** Somebody who works here. */
    public UUID staff() {
        UUID person = person("Ажилтан");
        employs(id, person, null);
        return person;
    }

    public void role(UUID person, Role role, UUID organization) {
        sql.run(
                "insert into role_assignment (id, version, person_id, role, organization_id, valid_from, granted_at)"
                        + " values (?, 1, ?, ?, ?, current_date - 10, now())",
                UUID.randomUUID(),
                person,
                role.name(),
                organization);
    }

    /** @param until the day after the last one, null for a work that goes on @return the employment */
    public UUID employs(UUID organization, UUID person, LocalDate until) {
        UUID member = UUID.randomUUID();
        sql.run(
                "insert into staff (id, version, person_id, organization_id, staff_number, position, valid_from, valid_to,"
                        + " end_reason, created_at) values (?, 1, ?, ?, ?, 'TEACHER', current_date - 20,"
                        + " cast(? as date), ?, now())",
                member,
                person,
                organization,
                code(member),
                until,
                until == null ? null : "RESIGNED");
        return member;
    }

    public UUID group() {
        UUID group = UUID.randomUUID();
        sql.run(
                "insert into study_group (id, version, school_id, academic_year_id, level, name, shift_id, created_at)"
                        + " select ?, 1, ?, id, 5, ?, ?, now() from academic_year order by first_day desc limit 1",
                group,
                id,
                code(group),
                shift);
        return group;
    }

    public void pupils(UUID group, int howMany) {
        for (int i = 0; i < howMany; i++) {
            UUID pupil = UUID.randomUUID();
            sql.run(
                    "insert into pupil (id, version, person_id, status, created_at) values (?, 1, ?, 'ENROLLED', now())",
                    pupil,
                    person("Сурагч"));
            sql.run(
                    "insert into enrolment (id, version, pupil_id, school_id, academic_year_id, group_id, valid_from,"
                            + " start_reason, recorded_at) select ?, 1, ?, g.school_id, g.academic_year_id, g.id,"
                            + " least(current_date - 1, y.last_day), 'NEW', now() from study_group g"
                            + " join academic_year y on y.id = g.academic_year_id where g.id = ?",
                    UUID.randomUUID(),
                    pupil,
                    group);
        }
    }

    private void organization(UUID school) {
        sql.run(
                "insert into organization (id, version, parent_id, kind, code, name, time_zone, created_at)"
                        + " select ?, 1, id, 'SCHOOL', ?, 'Туршилтын сургууль', 'Asia/Ulaanbaatar', now()"
                        + " from organization where kind = 'COUNTRY'",
                school,
                code(school));
    }

    public UUID person(String givenName) {
        UUID person = UUID.randomUUID();
        sql.run(
                "insert into person (id, version, parent_name, given_name, sex, birth_date, verification, created_at)"
                        + " values (?, 1, 'Бат', ?, 'F', '2015-05-05', 'NONE', now())",
                person,
                givenName);
        return person;
    }

    static String code(UUID id) {
        return "T" + id.toString().substring(0, 8).toUpperCase(Locale.ROOT);
    }
}
