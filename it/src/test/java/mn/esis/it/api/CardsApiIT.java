package mn.esis.it.api;

import static mn.esis.it.api.ApiClient.bearer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import mn.esis.it.api.ApiClient.Answer;
import mn.esis.it.env.TestEnvironment;
import mn.esis.it.env.TestSchool;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A class teacher's phone or the school's computer issues cards and prints them; what is printed can be read. */
class CardsApiIT {
    private static final int PUPILS = 40;
    private static final int RACES = 20;
    private static final Duration LONGEST = Duration.ofSeconds(2);
    private static final String VALUE = "ESIS1[0-9A-Z]{25}";

    private static final TestSchool SCHOOL = new TestSchool();
    private static final UUID YEAR = UUID.randomUUID();
    private static final ApiClient API = new ApiClient();
    private static String token;

    @BeforeAll
    static void the_manager_signs_in() {
        TestSchool.run(
                "insert into esis.academic_year select ?, 1, first_day,"
                        + " first_day + interval '1 year' - interval '3 months 1 day', now()"
                        + " from (select make_date(extract(year from current_date - interval '8 months')::int, 9, 1)"
                        + " first_day) y on conflict (first_day) do nothing",
                YEAR);
        TestSchool.run(
                "insert into esis.shift (id, version, school_id, number, starts, ends) values (?, 1, ?, 1, '08:00', '13:00')",
                UUID.randomUUID(),
                SCHOOL.id);
        UUID manager = SCHOOL.staff("Менежер");
        SCHOOL.role(manager, "MANAGER");
        String body =
                "{\"login\":\"%s\",\"password\":\"%s\"}".formatted(TestSchool.account(manager), TestSchool.PASSWORD);
        token = API.post("auth/tokens", body).is(200).text("accessToken");
    }

    @Test
    void forty_cards_are_printed_in_time_and_each_is_read_by_another_library() throws Exception {
        UUID group = group(PUPILS);
        assertTrue(post("groups/" + group + "/qr-cards").is(200).body().contains("\"issued\":40"));
        print(group, ""); // the first print of a server loads classes and fonts

        Instant begin = Instant.now();
        byte[] pdf = print(group, "");
        Duration took = Duration.between(begin, Instant.now());

        assertTrue(took.compareTo(LONGEST) < 0, () -> "40 cards took " + took);
        List<String> values = PrintedCodes.of(pdf);
        assertEquals(PUPILS, new HashSet<>(values).size());
        assertTrue(values.stream().allMatch(value -> value.matches(VALUE)), values::toString);
    }

    @Test
    void printing_again_gives_the_same_and_a_new_card_another() throws Exception {
        UUID group = group(1);
        UUID pupil = pupil(group);
        Answer first = post("pupils/" + pupil + "/qr-card").is(201);
        assertEquals(pupil.toString(), first.text("holderId"));
        List<String> printed = PrintedCodes.of(print(group, "?pupilId=" + pupil));
        assertEquals(1, printed.size());
        assertEquals(printed, PrintedCodes.of(print(group, "?layout=CARD&offsetX=3.5")));

        post("pupils/" + pupil + "/qr-card").is(201);

        assertNotEquals(printed, PrintedCodes.of(print(group, "")));
    }

    @Test
    void a_repeated_request_issues_one_card() {
        UUID pupil = pupil(group(1));
        UUID other = pupil(group(1));
        String key = UUID.randomUUID().toString();

        String first = post("pupils/" + pupil + "/qr-card", "Idempotency-Key", key)
                .is(201)
                .text("id");

        assertEquals(
                first,
                post("pupils/" + pupil + "/qr-card", "Idempotency-Key", key)
                        .is(201)
                        .text("id"));
        assertEquals(1L, cards(pupil, "true"));
        post("pupils/" + other + "/qr-card", "Idempotency-Key", key).refused(422, "IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void two_at_once_leave_one_open_card() throws Exception {
        ExecutorService desks = Executors.newFixedThreadPool(2);
        try {
            for (int race = 0; race < RACES; race++) {
                UUID pupil = pupil(group(1));
                for (int round = 0; round < 2; round++) { // without a card, and with one
                    List<Callable<Answer>> both = List.of(
                            () -> post("pupils/" + pupil + "/qr-card"), () -> post("pupils/" + pupil + "/qr-card"));
                    for (Future<Answer> answer : desks.invokeAll(both)) {
                        Answer told = answer.get();
                        assertTrue(told.status() == 201 || told.status() == 409, told::body);
                    }
                    assertEquals(1L, cards(pupil, "revoked_at is null"));
                }
            }
        } finally {
            desks.shutdownNow();
        }
    }

    @Test
    void what_does_not_fit_the_paper_is_refused_in_words() {
        UUID group = group(1);
        post("groups/" + group + "/qr-cards").is(200);
        String path = "groups/" + group + "/qr-cards";
        get(path + "?offsetX=15.1").refused(400, "REQUEST_INVALID").at("offsetX", "TOO_LARGE");
        get(path + "?offsetY=-16").refused(400, "REQUEST_INVALID").at("offsetY", "TOO_SMALL");
        get(path + "?offsetY=0.25").refused(400, "REQUEST_INVALID").at("offsetY", "FORMAT");
        get(path + "?offsetX=1e999").refused(400, "REQUEST_INVALID");
        get(path + "?offsetX=x").refused(400, "REQUEST_INVALID").at("offsetX", "WRONG_TYPE");
        get(path + "?layout=ROLL").refused(400, "REQUEST_INVALID").at("layout", "WRONG_TYPE");
        get(path + "?pupilId=" + UUID.randomUUID()).refused(409, "CARD_NOT_ISSUED");
        get("groups/" + group(1) + "/qr-cards").refused(409, "CARD_NOT_ISSUED");
    }

    private static Answer get(String path) {
        return API.get(path, bearer(token));
    }

    private static Answer post(String path, String... headers) {
        List<String> all = new ArrayList<>(List.of(bearer(token)));
        all.addAll(List.of(headers));
        return API.post(path, "", all.toArray(String[]::new));
    }

    private static byte[] print(UUID group, String query) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(
                                        TestEnvironment.get().url("/api/v1/groups/" + group + "/qr-cards" + query))
                                .headers(bearer(token))
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
        assertEquals(200, answer.statusCode());
        assertEquals(
                "application/pdf", answer.headers().firstValue("Content-Type").orElse(""));
        assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElse(""));
        assertTrue(answer.headers().firstValue("Content-Disposition").orElse("").startsWith("attachment"));
        return answer.body();
    }

    private static Object cards(UUID pupil, String which) {
        return TestSchool.value("select count(*) from esis.card where pupil_id = ? and " + which, pupil);
    }

    private static UUID pupil(UUID group) {
        return (UUID) TestSchool.value("select pupil_id from esis.enrolment where group_id = ?", group);
    }

    /** With that many pupils whose names are hard on a printer. */
    private static UUID group(int pupils) {
        UUID group = UUID.randomUUID();
        TestSchool.run(
                "insert into esis.study_group (id, version, school_id, academic_year_id, level, name, shift_id, created_at)"
                        + " select ?, 1, s.school_id, y.id, 5, ?, s.id, now() from esis.shift s, esis.academic_year y"
                        + " where s.school_id = ? and y.first_day <= current_date order by y.first_day desc limit 1",
                group,
                "5ө" + group.toString().substring(0, 6),
                SCHOOL.id);
        for (int i = 0; i < pupils; i++) {
            UUID pupil = UUID.randomUUID();
            TestSchool.run(
                    "insert into esis.pupil (id, version, person_id, status, created_at) values (?, 1, ?, 'ENROLLED', now())",
                    pupil,
                    TestSchool.person(i % 2 == 0 ? "Үүрийнтуяа" : "Қуанышғали"));
            TestSchool.run(
                    "insert into esis.enrolment (id, version, pupil_id, school_id, academic_year_id, group_id, valid_from,"
                            + " start_reason, recorded_at) select ?, 1, ?, g.school_id, g.academic_year_id, g.id,"
                            + " least(current_date - 1, y.last_day), 'NEW', now() from esis.study_group g"
                            + " join esis.academic_year y on y.id = g.academic_year_id where g.id = ?",
                    UUID.randomUUID(),
                    pupil,
                    group);
        }
        return group;
    }
}
