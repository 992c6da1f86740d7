package mn.esis.it.linking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import mn.esis.it.env.TestEnvironment;
import mn.esis.it.faults.Phone;

/** Two do at the same moment what only one can do; whoever comes first, the other is told, and the tables agree. */
public final class LinkRaces {
    private static final String LINKS =
            "guardian_link l join enrolment e on e.pupil_id = l.pupil_id where e.school_id = ? and l.ended_at is null";
    private static final String TEMUULEN =
            "{\"relationship\":\"FATHER\",\"registerNumber\":\"УЖ16231217\",\"parentName\":\"Батболд\",\"givenName\":\"Тэмүүлэн\"}";

    private final TestEnvironment environment;
    private final Deciders deciders;

    public LinkRaces(TestEnvironment environment) {
        this.environment = environment;
        this.deciders = new Deciders(environment);
    }

    /** Two managers approve two requests for one pupil. */
    public void approveBesideApprove(int rounds) throws Exception {
        Map<String, Integer> outcomes = new TreeMap<>();
        LinkSchool school = new LinkSchool(environment);
        List<String> managers = school.managers(2);
        for (int i = 0; i < rounds; i++) {
            school.fill(1, 0);
            ask(school, newest(school), 2);
            List<UUID> two = school.waiting();
            outcome(
                    outcomes,
                    List.of(() -> approve(two.get(0), managers.get(0)), () -> approve(two.get(1), managers.get(1))));
            settle(school);
        }
        say("approve beside approve", outcomes);
        assertEquals(Map.of("[200, 409 LINK_ALREADY_HELD]", rounds), outcomes);
    }

    /** A manager ends the link of the one guardian while another lets the next one in. */
    public void approveBesideRevoke(int rounds) throws Exception {
        Map<String, Integer> outcomes = new TreeMap<>();
        LinkSchool school = new LinkSchool(environment);
        List<String> managers = school.managers(2);
        for (int i = 0; i < rounds; i++) {
            school.fill(1, 0);
            ask(school, newest(school), 2);
            List<UUID> two = school.waiting();
            assertEquals(200, deciders.approve(two.get(0), managers.get(0)).status());
            String link = linkOf(school, two.get(0));
            outcome(
                    outcomes,
                    List.of(
                            () -> approve(two.get(1), managers.get(0)),
                            () -> code(deciders.post(
                                    "guardian-links/" + link + "/revocation",
                                    "{\"reason\":\"Шийдвэр\"}",
                                    managers.get(1)))));
            assertTrue(school.count(LINKS) <= 1);
            settle(school);
        }
        say("approve beside revoke", outcomes);
        assertTrue(
                List.of("[200, 204]", "[204, 409 LINK_ALREADY_HELD]").containsAll(outcomes.keySet()),
                outcomes::toString);
    }

    /** The pupil goes to another school while the manager of this one lets a guardian in. */
    public void approveBesideTransfer(int rounds) throws Exception {
        Map<String, Integer> outcomes = new TreeMap<>();
        LinkSchool school = new LinkSchool(environment);
        LinkSchool other = new LinkSchool(environment);
        List<String> managers = school.managers(1);
        for (int i = 0; i < rounds; i++) {
            school.fill(1, 0);
            UUID pupil = newest(school);
            ask(school, pupil, 1);
            UUID request = school.waiting().get(0);
            outcome(outcomes, List.of(() -> approve(request, managers.get(0)), () -> {
                school.transfer(pupil, other);
                return "moved";
            }));
            long linked =
                    other.count("guardian_link l join enrolment e on e.pupil_id = l.pupil_id and e.valid_to is null"
                            + " where e.school_id = ? and l.pupil_id = '" + pupil + "'");
            long waits = other.count("link_request r join enrolment e on e.pupil_id = r.pupil_id and e.valid_to is null"
                    + " where e.school_id = ? and r.status = 'PENDING' and r.pupil_id = '" + pupil + "'");
            assertEquals(1, linked + waits, "linked, or waiting for the next school");
        }
        say("approve beside transfer", outcomes);
        assertTrue(
                List.of("[200, moved]", "[404 NOT_FOUND, moved]").containsAll(outcomes.keySet()), outcomes::toString);
    }

    /** A parent presses twice. */
    public void requestBesideRequest(int rounds) throws Exception {
        Map<String, Integer> outcomes = new TreeMap<>();
        LinkSchool school = new LinkSchool(environment);
        for (String parent : school.parents(rounds)) {
            Callable<String> ask = () -> code(deciders.post("me/link-requests", TEMUULEN, parent));
            outcome(outcomes, List.of(ask, ask));
        }
        say("request beside request", outcomes);
        assertEquals(Map.of("[201, 409 LINK_REQUEST_PENDING]", rounds), outcomes);
    }

    private String approve(UUID request, String token) {
        return code(deciders.approve(request, token));
    }

    private static String code(Phone.Answer answer) {
        return answer.status() + (answer.isProblem() ? " " + answer.text("code") : "");
    }

    private static void outcome(Map<String, Integer> outcomes, List<Callable<String>> both) throws Exception {
        outcomes.merge(AtOnce.all(both).stream().sorted().toList().toString(), 1, Integer::sum);
    }

    private static UUID newest(LinkSchool school) throws SQLException {
        return school.pupils().get(0);
    }

    private static void ask(LinkSchool school, UUID pupil, int many) throws SQLException {
        for (int i = 0; i < many; i++) {
            UUID person = UUID.randomUUID();
            UUID account = UUID.randomUUID();
            school.run(
                    "insert into person (id, version, parent_name, given_name, verification, created_at)"
                            + " values (?, 1, 'Туршилт', 'Эцэг', 'NONE', now())",
                    person);
            school.run(
                    "insert into account (id, version, person_id, status, user_name, email, language, created_at)"
                            + " values (?, 1, ?, 'ACTIVE', ?, ?, 'mn', now())",
                    account,
                    person,
                    "u" + person,
                    "asks-" + person + "@example.mn");
            school.run(
                    "insert into link_request (id, version, pupil_id, account_id, person_id, relationship, by_card, contested,"
                            + " status, created_at) values (gen_random_uuid(), 1, ?, ?, ?, 'MOTHER', false, false, 'PENDING', now())",
                    pupil,
                    account,
                    person);
        }
    }

    private static String linkOf(LinkSchool school, UUID request) throws SQLException {
        return school.text("select cast(id as text) from guardian_link where request_id = ?", request);
    }

    /** Leaves the school empty for the next round. */
    private static void settle(LinkSchool school) throws SQLException {
        school.run(
                "update link_request set status = 'EXPIRED', decided_at = now() where status = 'PENDING' and pupil_id in"
                        + " (select pupil_id from enrolment where school_id = ?)",
                school.id);
        school.run(
                "update guardian_link set ended_at = now(), end_kind = 'LEFT' where ended_at is null and pupil_id in"
                        + " (select pupil_id from enrolment where school_id = ?)",
                school.id);
        school.run(
                "update enrolment set valid_to = current_date, end_reason = 'LEFT', ended_at = now()"
                        + " where school_id = ? and valid_to is null",
                school.id);
    }

    private static void say(String race, Map<String, Integer> outcomes) {
        System.out.println(race + ": " + outcomes);
    }
}
