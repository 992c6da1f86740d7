package mn.esis.it.web;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import mn.esis.it.env.TestSchool;

/** Pupils of the demo's 5а and who asks for them, written straight into the tables. */
final class LinkTables {

    private static final String GROUP = "(select g.id from esis.study_group g"
            + " join esis.role_assignment r on r.group_id = g.id and r.role = 'CLASS_TEACHER' and r.valid_to is null"
            + " join esis.account a on a.person_id = r.person_id and a.email = 'teacher@demo.mn' where g.name = '5а' limit 1)";

    private LinkTables() {}

    static UUID pupil(String givenName) {
        UUID pupil = UUID.randomUUID();
        UUID person = TestSchool.person(givenName);
        TestSchool.run("update esis.person set sex = 'F', birth_date = '2015-05-05' where id = ?", person);
        TestSchool.run("insert into esis.pupil values (?, 1, ?, 'ENROLLED', now())", pupil, person);
        TestSchool.run(
                "insert into esis.enrolment (id, version, pupil_id, school_id, academic_year_id, group_id, valid_from,"
                        + " start_reason, recorded_at) select ?, 1, ?, g.school_id, g.academic_year_id, g.id,"
                        + " current_date - 20, 'NEW', now() from esis.study_group g where g.id = "
                        + GROUP,
                UUID.randomUUID(),
                pupil);
        return pupil;
    }

    /** Somebody of that name asks for the pupil. */
    static UUID request(UUID pupil, String askerName) {
        UUID person = TestSchool.person(askerName);
        TestSchool.account(person);
        UUID id = UUID.randomUUID();
        TestSchool.run(
                "insert into esis.link_request (id, version, pupil_id, account_id, person_id, relationship, by_card,"
                        + " contested, status, created_at) select ?, 1, ?, a.id, a.person_id, 'MOTHER', false, false,"
                        + " 'PENDING', cast(? as timestamptz) from esis.account a where a.person_id = ?",
                id,
                pupil,
                Instant.now().minus(Duration.ofDays(1)),
                person);
        return id;
    }

    /** The pupil has come of age today. */
    static void review(UUID pupil) {
        TestSchool.run("update esis.guardian_link set review_since = now() where pupil_id = ?", pupil);
    }

    static String status(UUID request) {
        return (String) TestSchool.value("select status from esis.link_request where id = ?", request);
    }
}
