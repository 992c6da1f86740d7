package mn.esis.it.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import mn.esis.it.env.TestEnvironment;
import mn.esis.it.env.TestSchool;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The list of requests of a school with three thousand of them, as its manager asks for it: 150 ms for nineteen out of twenty. */
@Tag("link-requests")
class LinkRequestsBench {
    private static final int REQUESTS = 3_000;
    private static final int WARM = 100;
    private static final int ASKED = 400;
    private static final double MOST_MILLIS = 150;

    /** The ways in which the page asks. */
    private static final List<String> QUESTIONS = List.of(
            "limit=50",
            "limit=50&status=PENDING",
            "limit=50&sort=NEWEST",
            "limit=50&sort=NAME",
            "limit=50&sort=GROUP&q=%D0%B0");

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static String token;

    /** One in three waits, as in a September; requester and pupil bear a number, which is opened for each row. */
    @BeforeAll
    static void fill() throws Exception {
        String manager = "(select person_id from esis.account where email = 'manager@demo.mn')";
        String school = "(select organization_id from esis.role_assignment where role = 'MANAGER' and person_id = "
                + manager + " limit 1)";
        int made = TestSchool.run(
                "insert into esis.link_request (id, version, pupil_id, account_id, person_id, relationship, by_card,"
                        + " contested, status, created_at, decided_at, decided_by, decided_as, reason)"
                        + " select gen_random_uuid(), 1, e.pupil_id, a.id, a.person_id, 'MOTHER', false, false,"
                        + " case when n % 3 = 0 then 'PENDING' else 'DENIED' end, now() - n * interval '7 minutes',"
                        + " case when n % 3 > 0 then now() end, case when n % 3 > 0 then a.id end,"
                        + " case when n % 3 > 0 then 'CLASS_TEACHER' end, case when n % 3 > 0 then 'Баримт дутуу' end"
                        + " from generate_series(1, " + REQUESTS + ") n"
                        + " join (select pupil_id, row_number() over (order by id) - 1 i, count(*) over () c from esis.enrolment"
                        + "       where valid_to is null and school_id = " + school + ") e on e.i = n % e.c"
                        + " join (select a.id, a.person_id, row_number() over (order by a.id) - 1 i, count(*) over () c"
                        + "       from esis.account a join esis.person p on p.id = a.person_id where p.register_number is not null) a"
                        + "   on a.i = n / e.c % a.c");
        assertEquals(REQUESTS, made);
        TestSchool.run("analyze");
        String answer = send(HttpRequest.newBuilder(uri("auth/tokens"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"login\":\"manager@demo.mn\",\"password\":\"demo-Esis-2026\"}")));
        token = answer.replaceAll("(?s).*\"accessToken\":\"([^\"]+)\".*", "$1");
    }

    @Test
    void lists_three_thousand_requests_in_time() throws Exception {
        for (String question : QUESTIONS) {
            double[] millis = new double[ASKED];
            for (int i = -WARM; i < ASKED; i++) {
                long begun = System.nanoTime();
                ask(question);
                if (i >= 0) {
                    millis[i] = (System.nanoTime() - begun) / 1e6;
                }
            }
            Arrays.sort(millis);
            double p95 = millis[ASKED * 95 / 100];
            System.out.println(
                    String.format(Locale.ROOT, "%s: median %.1f ms, p95 %.1f ms", question, millis[ASKED / 2], p95));
            assertTrue(p95 <= MOST_MILLIS, () -> question + ": " + p95 + " ms");
        }
    }

    private static void ask(String question) throws Exception {
        send(HttpRequest.newBuilder(uri("link-requests?" + question)).header("Authorization", "Bearer " + token));
    }

    private static URI uri(String path) {
        return TestEnvironment.get().url("/api/v1/" + path);
    }

    private static String send(HttpRequest.Builder request) throws Exception {
        HttpResponse<String> answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        assertEquals(200, answer.statusCode(), answer::body);
        return answer.body();
    }
}
