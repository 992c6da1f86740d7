package mn.esis.it.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Properties;
import mn.esis.it.env.TestEnvironment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The database goes away under somebody who is signed in: told so in the own language, and still signed in afterwards. */
class DatabaseAwayIT {
    private static final String COOKIE = "__Host-ESIS=";
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String[] LANGUAGES = {"mn", "kk", "ru", "en"};

    private final TestEnvironment environment = TestEnvironment.toBreak();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private String token;
    private String cookie;

    @BeforeEach
    void sign_in() throws Exception {
        String login = ManyAccounts.in(environment, 1).get(0);
        token = new Phone(environment)
                .post("/api/v1/auth/tokens", ManyAccounts.signIn(login))
                .orElseThrow()
                .text("accessToken");
        cookie = cookie(login);
        assertEquals(200, phone("mn").statusCode());
        assertEquals(200, page("mn").statusCode());
    }

    @Test
    void a_page_and_the_phone_say_when_to_come_again_and_the_sessions_live_on() throws Exception {
        environment.local().database().kill();
        try {
            for (String language : LANGUAGES) {
                isToldToWait(page(language), text(language, "shared.error.503.title"), "text/html");
                isToldToWait(phone(language), text(language, "shared.problem.503"), "application/problem+json");
            }
            HttpResponse<String> part = page("en", "Faces-Request", "partial/ajax");
            assertTrue(part.body().contains("<redirect url=\"/err/503\"/>"), part.body());
        } finally {
            environment.local().startDatabaseAgain();
        }
        Patience.until("the phone is answered again", SOON, () -> phone("mn").statusCode() == 200);
        Patience.until("the page is shown again", SOON, () -> page("mn").statusCode() == 200);
    }

    private static void isToldToWait(HttpResponse<String> answer, String words, String type) {
        assertEquals(503, answer.statusCode());
        assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith(type), answer::toString);
        assertTrue(answer.body().contains(words), () -> words + " in " + answer.body());
        assertTrue(Integer.parseInt(answer.headers().firstValue("Retry-After").orElse("0")) > 0);
        assertTrue(!answer.body().contains("Exception") && !answer.body().contains("SQL"), answer.body());
    }

    private HttpResponse<String> phone(String language) {
        return send(request("/api/v1/me", language).header("Authorization", "Bearer " + token));
    }

    private HttpResponse<String> page(String language, String... headers) {
        HttpRequest.Builder request = request("/home", language).header("Cookie", cookie);
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    private HttpRequest.Builder request(String path, String language) {
        return HttpRequest.newBuilder(environment.url(path))
                .timeout(Duration.ofSeconds(30))
                .header("Accept-Language", language);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String cookie(String login) {
        String form = "signIn=signIn&open=&jakarta.faces.ViewState=stateless&login=" + encoded(login) + "&password="
                + encoded(ManyAccounts.PASSWORD);
        HttpResponse<String> answer = send(request("/identity/light/sign-in", "mn")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", environment.settings().baseUrl())
                .POST(HttpRequest.BodyPublishers.ofString(form)));
        String set = answer.headers().allValues("Set-Cookie").stream()
                .filter(one -> one.startsWith(COOKIE))
                .reduce((first, last) -> last)
                .orElseThrow(() -> new AssertionError(login + " cannot sign in: " + answer.statusCode()));
        return set.substring(0, set.indexOf(';'));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String text(String language, String key) throws IOException {
        Properties texts = new Properties();
        try (var in = Files.newBufferedReader(TestEnvironment.project()
                .resolve("ejb-module/src/main/resources/mn/esis/shared/texts_" + language + ".properties"))) {
            texts.load(in);
        }
        return texts.getProperty(key);
    }
}
