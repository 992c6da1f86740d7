package mn.esis.it.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mn.esis.it.env.TestEnvironment;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;

/**
 * QUALITY security 10: secrets sent in good, bad and malformed requests stand afterwards in no log and in no body of a
 * refusal. A secret that only the answer to its owner may hold (a token) is looked for in logs and refusals too.
 */
class CanaryIT {

    private static final String NUMBER = "ЖЧ85031973";
    private static final String PASSWORD = "Канарын-Нууц үг 7391";
    private static final String PHONE = "88137926";

    private final TestEnvironment environment = TestEnvironment.get();
    private final ApiClient api = new ApiClient();
    private final String email = "canary-" + UUID.randomUUID() + "@example.mn";
    private final Map<String, String> secrets = new LinkedHashMap<>();
    private final List<String> refusals = new ArrayList<>();

    @Test
    void secrets_stand_in_no_log_and_in_no_refusal() throws IOException, InterruptedException, SQLException {
        secrets.put("register number", NUMBER);
        secrets.put("password", PASSWORD);
        secrets.put("e-mail", email);
        secrets.put("phone", PHONE);

        registerAndSignIn();
        sendEverywhereWrongly();
        sendToThePortal();
        failInTheDatabase();

        for (Map.Entry<String, String> secret : secrets.entrySet()) {
            for (String refusal : refusals) {
                assertFalse(holds(refusal, secret.getValue()), secret.getKey() + " in " + refusal);
            }
        }
        assertTrue(
                Files.readString(environment.settings().logs().resolve("postgres.log"))
                        .contains("violates unique constraint \"uk_account_email\""),
                "the failing statement must have been logged, else nothing is proven");
        assertEquals(List.of(), leaks());
    }

    @Test
    void each_line_of_the_servers_log_is_json() throws IOException {
        List<String> lines = Files.readAllLines(environment.server().log());

        assertTrue(lines.size() > 10);
        assertEquals(
                List.of(),
                lines.stream()
                        .filter(line -> !line.matches("\\{\"Timestamp\":\".*\"Level\":\"[A-Z]+\".*}"))
                        .toList());
    }

    private void registerAndSignIn() {
        String registration =
                refused(api.post("registrations", registration(NUMBER, email))).text("registrationId");
        refused(api.post("registrations", registration(NUMBER, PHONE)));
        Parent mailbox = new Parent(email);
        String code = mailbox.code(registration);
        refused(mailbox.confirms(registration, Parent.wrong(code), PASSWORD));
        refused(mailbox.confirms(registration, code, "short"));
        mailbox.confirms(registration, code, PASSWORD).is(201);
        refused(mailbox.confirms(registration, code, PASSWORD));
        refused(mailbox.signsIn(PASSWORD + "x"));
        ApiClient.Answer tokens = mailbox.signsIn(PASSWORD).is(200);
        // six digits alone would be found in any time stamp: as a code they stand beside their request
        secrets.put("code in a letter's link", registration + "&code=" + code);
        secrets.put("access token", tokens.text("accessToken"));
        secrets.put("refresh token", tokens.text("refreshToken"));
        refused(mailbox.refreshes(tokens.text("refreshToken"), UUID.randomUUID().toString()));
        refused(mailbox.refreshes(tokens.text("refreshToken"), mailbox.device));
    }

    private void sendEverywhereWrongly() {
        String all = String.join("\",\"", secrets.values());
        String query = "?token=" + encoded(secrets.get("access token")) + "&registerNumber=" + encoded(NUMBER)
                + "&email=" + encoded(email) + "&phone=" + PHONE + "&password=" + encoded(PASSWORD);
        for (String path :
                List.of("registrations", "auth/tokens", "auth/tokens/refresh", "auth/recoveries", "me", "nothing")) {
            for (String body : List.of(
                    "{\"unknown\":[\"" + all + "\"]}",
                    "[\"" + all + "\"]",
                    "{\"contact\":\"" + all,
                    "{\"login\":\"" + email + "\",\"password\":[\"" + PASSWORD + "\"],\"deviceId\":{}}",
                    registration(NUMBER + "9", email + " " + PHONE),
                    "{\"refreshToken\":\"" + secrets.get("refresh token") + "x\",\"deviceId\":\"" + email + "\"}",
                    "\"" + PASSWORD.repeat(4000) + "\"")) {
                refused(api.post(path + query, body));
            }
            refused(api.get(path + query, ApiClient.bearer(secrets.get("access token") + "x")));
            refused(api.get(path + "/" + encoded(NUMBER) + query));
            refused(api.call(
                    "PATCH", path + query, PASSWORD.getBytes(StandardCharsets.UTF_8), "Content-Type", "text/plain"));
            refused(api.get(path, "Accept-Language", "en", "Cookie", "__Host-ESIS=" + secrets.get("refresh token")));
            refused(api.post(path, "{}", "Idempotency-Key", secrets.get("refresh token")));
        }
    }

    /** Each form of the light pages, filled with what is secret and wrong in one place, so that it comes back. */
    private void sendToThePortal() throws IOException, InterruptedException {
        Map<String, String> typed = Map.of(
                "login",
                email,
                "password",
                PASSWORD + "x",
                "newPassword",
                PASSWORD,
                "contact",
                email + " " + PHONE,
                "code",
                "000000",
                "registerNumber",
                NUMBER + "9");
        for (String page : List.of("sign-in", "register", "recover", "confirm", "recover-confirm")) {
            URI target = environment.url("/identity/light/" + page + "?id=" + UUID.randomUUID() + "&token="
                    + encoded(secrets.get("access token")) + "&q=" + encoded(NUMBER));
            HttpResponse<String> shown = send(HttpRequest.newBuilder(target));
            HttpResponse<String> answer = send(HttpRequest.newBuilder(target)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .header("Origin", environment.baseUrl().toString())
                    .POST(HttpRequest.BodyPublishers.ofString(filled(shown.body(), page, typed))));

            assertTrue(answer.statusCode() >= 400 && answer.statusCode() < 500, page + ": " + answer.statusCode());
            assertFalse(answer.body().contains(PASSWORD), page + " gives the password back");
            refusals.add(withoutTypedValues(answer.body()));
        }
    }

    /** The form of the page's own purpose, with its hidden fields and its button. */
    private static String filled(String page, String name, Map<String, String> typed) {
        FormElement form = (FormElement) Jsoup.parse(page).selectFirst("form:has(input[type=submit])");
        assertNotNull(form, () -> "no form on " + name + ": " + page);
        Map<String, String> fields = new LinkedHashMap<>();
        form.formData().forEach(field -> fields.put(field.key(), field.value()));
        form.select("input:not([type=hidden])")
                .forEach(field -> fields.put(field.attr("name"), typed.getOrDefault(field.id(), "Шувуу")));
        assertTrue(fields.size() > 3, () -> name + " asks for " + fields.keySet());
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + '=' + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    /** What was typed stays in its field, for whoever typed it. */
    private static String withoutTypedValues(String page) {
        Document document = Jsoup.parse(page);
        document.select("input").removeAttr("value");
        return document.outerHtml();
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** What the application prevents, forced: the database's own words on a value that is there already. */
    private void failInTheDatabase() throws SQLException {
        try (Connection connection = environment.app().getConnection();
                Statement statement = connection.createStatement()) {
            try (var twice =
                    connection.prepareStatement("insert into account (id, version, person_id, status, user_name,"
                            + " email, language, created_at) select cast(? as uuid), 1, person_id, 'ACTIVE', ?, ?, 'mn', now()"
                            + " from account where email = ?")) {
                twice.setString(1, UUID.randomUUID().toString());
                twice.setString(2, email + "-again");
                twice.setString(3, email);
                twice.setString(4, email);
                assertThrows(SQLException.class, twice::executeUpdate);
            }
            statement.execute("select 1");
        }
    }

    private ApiClient.Answer refused(ApiClient.Answer answer) {
        if (answer.status() >= 400) {
            refusals.add(answer.body());
        }
        assertTrue(answer.status() < 500, answer.body());
        return answer;
    }

    /** Where a secret was found, told without the secret. */
    private List<String> leaks() throws IOException {
        List<String> leaks = new ArrayList<>();
        for (Path log : logs()) {
            for (String line : new String(Files.readAllBytes(log), StandardCharsets.UTF_8).split("\n", -1)) {
                secrets.forEach((name, secret) -> {
                    if (holds(line, secret)) {
                        leaks.add(name + " in " + log.getFileName() + ": " + line);
                    }
                });
            }
        }
        return leaks;
    }

    /** All that server, broker and database wrote. */
    private List<Path> logs() throws IOException {
        Path data = environment.settings().data();
        try (Stream<Path> files = Files.walk(data)) {
            List<Path> logs = files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*/(logs|log)/[^/]+"))
                    .toList();
            List<String> names =
                    logs.stream().map(file -> file.getFileName().toString()).toList();
            assertTrue(
                    names.containsAll(List.of("server.log", "server.out", "postgres.log", "log.txt")),
                    names.toString());
            return logs;
        }
    }

    private static boolean holds(String text, String secret) {
        return text.contains(secret) || text.contains(encoded(secret)) || text.contains(escaped(secret));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String escaped(String value) {
        StringBuilder escaped = new StringBuilder();
        value.chars().forEach(c -> {
            if (c < 128) {
                escaped.append((char) c);
            } else {
                escaped.append("\\u%04x".formatted(c));
            }
        });
        return escaped.toString();
    }

    private static String registration(String number, String contact) {
        return """
                {"contact":"%s","locale":"mn","parentName":"Канар","givenName":"Шувуу","registerNumber":"%s"}""".formatted(contact, number);
    }
}
