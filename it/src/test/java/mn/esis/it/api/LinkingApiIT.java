package mn.esis.it.api;

import static mn.esis.it.api.ApiClient.bearer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;
import mn.esis.it.api.ApiClient.Answer;
import mn.esis.it.env.TestSchool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Seed 000, 5.3 and 5.4: a parent asks for the child, the class teacher decides, the child is there. */
class LinkingApiIT {
    private static final String DEMO_PASSWORD = "demo-Esis-2026";
    private static final String TEMUULEN =
            "{\"relationship\":\"FATHER\",\"registerNumber\":\"УЖ16231217\",\"parentName\":\"Батболд\",\"givenName\":\"Тэмүүлэн\"}";
    private static final String NOMIN =
            "{\"relationship\":\"MOTHER\",\"registerNumber\":\"уж18250824\",\"parentName\":\" батболд\",\"givenName\":\"НОМИН \"}";

    private final ApiClient api = new ApiClient();

    @Test
    void a_parent_asks_the_class_teacher_approves_and_revokes_and_the_link_is_dead_at_once() {
        String parent = newParent();
        String teacher = signIn("teacher@demo.mn");
        Answer sent = api.post("me/link-requests", TEMUULEN, bearer(parent)).is(201);
        String request = sent.text("id");
        assertEquals("PENDING", sent.text("status"));
        assertTrue(sent.body().contains("\"school\":null,\"group\":null"), sent.body());

        Answer list = api.get("link-requests?status=PENDING&q=тэмүүлэн&sort=NEWEST", bearer(teacher))
                .is(200);
        assertEquals(request, list.text("id"));
        assertFalse(list.body().contains("УЖ16231217"), list.body());
        Answer details = api.get("link-requests/" + request, bearer(teacher)).is(200);
        assertTrue(
                details.body().contains("УЖ16231217") && details.body().contains("\"verified\":false"), details.body());

        decide(request, "{\"decision\":\"APPROVED\"}", teacher).is(200);
        decide(request, "{\"decision\":\"APPROVED\"}", teacher).is(200);
        decide(request, "{\"decision\":\"DENIED\",\"reason\":\"Үгүй\"}", teacher)
                .refused(409, "ALREADY_DECIDED");

        Answer children = api.get("me/children", bearer(parent)).is(200);
        String child = children.text("id");
        assertEquals("Тэмүүлэн", children.text("givenName"));
        assertEquals("5а", children.text("group"));
        assertTrue(
                api.get("me/children/" + child, bearer(parent)).is(200).body().contains("DIRECTOR"));
        Answer traces = api.get("children/" + child + "/access-log?limit=10", bearer(parent))
                .is(200);
        assertTrue(traces.body().contains("LINK_APPROVED") && traces.body().contains("Оюунчимэг"), traces.body());
        api.post("me/link-requests", TEMUULEN, bearer(parent)).refused(409, "LINK_ALREADY_YOURS");
        api.post("me/link-requests", TEMUULEN, bearer(newParent())).refused(409, "LINK_ALREADY_HELD");

        String link = api.get("pupils/" + child + "/guardian-links", bearer(teacher))
                .is(200)
                .text("id");
        api.post("guardian-links/" + link + "/revocation", "{\"reason\":\"Шүүхийн шийдвэр\"}", bearer(teacher))
                .is(204);
        api.get("me/children/" + child, bearer(parent)).is(403);
        assertFalse(api.get("me/children", bearer(parent)).is(200).body().contains(child));
    }

    @Test
    void who_has_no_place_waits_for_a_second_one_that_the_manager_opens() {
        String first = newParent();
        String second = newParent();
        String manager = signIn("manager@demo.mn");
        String one = api.post("me/link-requests", NOMIN, bearer(first)).is(201).text("id");
        String two = api.post("me/link-requests", NOMIN, bearer(second)).is(201).text("id");
        api.post("me/link-requests", NOMIN, bearer(first)).refused(409, "LINK_REQUEST_PENDING");
        decide(one, "{\"decision\":\"APPROVED\"}", manager).is(200);
        decide(two, "{\"decision\":\"APPROVED\"}", manager).refused(409, "LINK_ALREADY_HELD");
        String child = api.get("me/children", bearer(first)).is(200).text("id");

        Answer opened = api.post(
                        "pupils/" + child + "/guardian-places",
                        "{\"reason\":\"Тусдаа амьдардаг эх\",\"document\":\"2026/11\"}",
                        bearer(manager))
                .is(201);
        assertTrue(opened.body().contains("\"slot\":2"), opened.body());
        decide(two, "{\"decision\":\"APPROVED\"}", manager).is(200);
        api.delete("pupils/" + child + "/guardian-places/2", bearer(manager)).refused(409, "LINK_ALREADY_HELD");
        api.delete("me/children/" + child, bearer(second)).is(204);
        api.delete("pupils/" + child + "/guardian-places/2", bearer(manager)).is(204);
        api.delete("pupils/" + child + "/guardian-places/2", bearer(manager)).is(404);
        api.delete("me/children/" + child, bearer(first)).is(204);
    }

    @Test
    void a_refusal_needs_a_reason_which_the_parent_reads() {
        String parent = newParent();
        String teacher = signIn("teacher@demo.mn");
        String request =
                api.post("me/link-requests", TEMUULEN, bearer(parent)).is(201).text("id");
        decide(request, "{\"decision\":\"DENIED\"}", teacher)
                .refused(422, "REASON_REQUIRED")
                .at("reason", "REQUIRED");
        decide(request, "{\"decision\":\"DENIED\",\"reason\":\"" + "а".repeat(10_000) + "\"}", teacher)
                .refused(400, "REQUEST_INVALID")
                .at("reason", "TOO_LONG");
        decide(request, "{\"decision\":\"PERHAPS\"}", teacher).is(400);
        decide(request, "{\"decision\":\"DENIED\",\"reason\":\"Баримтаа үзүүлнэ үү\"}", teacher)
                .is(200);
        Answer own = api.get("me/link-requests", bearer(parent)).is(200);
        assertTrue(own.body().contains("\"status\":\"DENIED\"") && own.body().contains("Баримтаа үзүүлнэ үү"));
        api.delete("me/link-requests/" + request, bearer(parent)).refused(409, "ALREADY_DECIDED");
    }

    @Test
    void a_withdrawn_request_is_gone_for_whoever_decides() {
        String parent = newParent();
        String teacher = signIn("teacher@demo.mn");
        String request =
                api.post("me/link-requests", TEMUULEN, bearer(parent)).is(201).text("id");
        api.delete("me/link-requests/" + request, bearer(newParent())).is(404);
        api.delete("me/link-requests/" + request, bearer(parent)).is(204);
        api.delete("me/link-requests/" + request, bearer(parent)).is(204);
        decide(request, "{\"decision\":\"APPROVED\"}", teacher).refused(409, "ALREADY_DECIDED");
    }

    @ParameterizedTest
    @CsvSource({
        "УЖ16231217, Тэмүүлэн, Батболд",
        "УЖ16231217, Батболд, Тэмүүлэм",
        "УЖ16231299, Батболд, Тэмүүлэн",
        "УЖ18250824, Батболд, Тэмүүлэн"
    })
    void what_does_not_match_is_told_as_one_whatever_it_was(String number, String parentName, String givenName) {
        Answer refused = ask(newParent(), number, parentName, givenName);
        refused.refused(422, "CHILD_NOT_MATCHED")
                .at("registerNumber", "MATCH_NUMBER")
                .at("parentName", "MATCH_PARENT_NAME")
                .at("givenName", "MATCH_GIVEN_NAME");
        String unknown = ask(newParent(), "УЖ16231298", "Бат", "Болд").body();
        assertEquals(
                unknown.replaceAll("urn:uuid:[0-9a-f-]+", ""), refused.body().replaceAll("urn:uuid:[0-9a-f-]+", ""));
    }

    @Test
    void what_is_badly_written_is_told_at_its_field() {
        String parent = newParent();
        ask(parent, "УЖ16231217", "Батболд", "Tэмүүлэн")
                .refused(422, "NAME_NOT_CYRILLIC")
                .at("givenName", "LETTER_LOOKS_ALIKE");
        ask(parent, "УЖ162312", "Батболд", "Тэмүүлэн")
                .refused(422, "REGISTER_NUMBER_INVALID")
                .at("registerNumber", "NUMBER_INVALID");
        Parent declared = new Parent();
        declared.registers();
        ask(declared.signsIn().text("accessToken"), "УК85010112", "Бат-Эрдэнэ", "Өнөрмаа")
                .refused(422, "REGISTER_NUMBER_INVALID")
                .at("registerNumber", "NUMBER_IS_YOUR_OWN");
    }

    @Test
    void the_sixth_wrong_try_in_an_hour_is_not_looked_at() {
        String parent = newParent();
        for (int i = 0; i < 5; i++) {
            ask(parent, "УЖ1623121" + i, "Бат", "Болд").refused(422, "CHILD_NOT_MATCHED");
        }
        ask(parent, "УЖ16231217", "Батболд", "Тэмүүлэн").refused(429, "TOO_MANY_ATTEMPTS");
    }

    @Test
    void from_the_fourth_account_that_tries_the_same_number_a_request_is_contested() {
        String teacher = signIn("teacher@demo.mn");
        String last = "";
        for (int i = 0; i < 4; i++) {
            last = api.post("me/link-requests", TEMUULEN, bearer(newParent()))
                    .is(201)
                    .text("id");
        }
        assertTrue(api.get("link-requests/" + last, bearer(teacher)).body().contains("\"contested\":true"));
    }

    @Test
    void the_same_key_asks_once_and_another_body_is_refused() {
        String[] repeated = {
            "Authorization",
            "Bearer " + newParent(),
            "Idempotency-Key",
            UUID.randomUUID().toString()
        };
        String first = api.post("me/link-requests", TEMUULEN, repeated).is(201).text("id");
        assertEquals(
                first, api.post("me/link-requests", TEMUULEN, repeated).is(201).text("id"));
        api.post("me/link-requests", NOMIN, repeated).refused(422, "IDEMPOTENCY_KEY_REUSED");
    }

    private Answer ask(String token, String number, String parentName, String givenName) {
        return api.post(
                "me/link-requests",
                "{\"relationship\":\"OTHER\",\"registerNumber\":\"%s\",\"parentName\":\"%s\",\"givenName\":\"%s\"}"
                        .formatted(number, parentName, givenName),
                bearer(token));
    }

    private Answer decide(String request, String decision, String token) {
        return api.post("link-requests/" + request + "/decision", decision, bearer(token));
    }

    /** The token of somebody who has just registered. */
    private String newParent() {
        UUID person = TestSchool.person("Өнөрмаа");
        String email = TestSchool.account(person);
        return signIn(email, TestSchool.PASSWORD);
    }

    private String signIn(String email) {
        return signIn(email, DEMO_PASSWORD);
    }

    private String signIn(String email, String password) {
        return api.post("auth/tokens", "{\"login\":\"%s\",\"password\":\"%s\"}".formatted(email, password))
                .is(200)
                .text("accessToken");
    }
}
