package mn.esis.it.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import mn.esis.it.env.TestEnvironment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the portal's cookie is worth, and what a look at a page cannot do. */
class PortalDoorIT {
    private static final int PATIENCE = 30_000;

    private final World world = World.get();
    private final World.Account somebody = world.newcomer(Who.PARENT);

    @Test
    void no_other_site_s_form_carries_the_cookie() {
        List<String> cookies =
                PortalUser.signIn(somebody.login(), World.PASSWORD).headers().allValues("Set-Cookie");

        assertTrue(cookies.stream().anyMatch(cookie -> cookie.startsWith("__Host-ESIS=")), cookies.toString());
        for (String cookie : cookies) {
            assertTrue(attributes(cookie).contains("SameSite=Lax"), cookie);
        }
    }

    @Test
    void the_cookie_of_a_session_cannot_be_read_and_travels_by_https_only() {
        for (String cookie :
                PortalUser.signIn(somebody.login(), World.PASSWORD).headers().allValues("Set-Cookie")) {
            if (cookie.startsWith("__Host-")) {
                assertTrue(attributes(cookie).containsAll(List.of("Path=/", "Secure", "HttpOnly")), cookie);
            }
        }
    }

    @Test
    void twelve_hours_after_the_sign_in_the_session_is_over_however_much_it_was_used() {
        PortalUser user = PortalUser.signedIn(somebody.login(), World.PASSWORD);
        signedIn("11 hours 50 minutes");
        assertEquals(200, user.get("/home").statusCode());
        assertEquals(
                true,
                world.tables()
                        .value("select bool_and(expires_at < now() + interval '11 minutes') from session"
                                + " where account_id = '" + somebody.id() + "'"));

        signedIn("12 hours");
        HttpResponse<String> answer = user.get("/home");
        assertEquals(303, answer.statusCode());
        assertTrue(answer.headers().firstValue("Location").orElse("").endsWith("?said=over"));
    }

    /** So long ago, and lately used. */
    private void signedIn(String ago) {
        world.tables()
                .run(
                        "update session set created_at = now() - cast(? as interval), last_seen_at = now() - interval '5 minutes'"
                                + " where account_id = ?",
                        ago,
                        somebody.id());
    }

    @Test
    void a_look_does_not_change_the_language_of_the_account() {
        PortalUser user = PortalUser.signedIn(somebody.login(), World.PASSWORD).with("lang=ru");

        assertTrue(user.get("/home").body().contains("lang=\"ru\""));
        assertEquals("mn", language());
        assertEquals(
                303,
                user.post("/identity/language", Map.of("lang", "ru", "back", "/home"))
                        .statusCode());
        assertEquals("ru", language());
    }

    private Object language() {
        return world.tables().value("select language from account where id = '" + somebody.id() + "'");
    }

    @ParameterizedTest
    @CsvSource({
        "/,",
        "/home,",
        "/app,",
        "/identity/account,",
        "/identity/light/recover,recover=recover&contact=x%40y.mn"
    })
    void a_host_that_somebody_made_up_leads_nobody_there(String path, String extra) {
        String body = extra == null ? "" : extra + "&send=&jakarta.faces.ViewState=stateless";
        String answer = head(body.isEmpty() ? "GET" : "POST", path, body);

        assertTrue(answer.matches("(?s)HTTP/1.1 30[1237] .*"), answer);
        assertTrue(answer.toLowerCase(Locale.ROOT).contains("\r\nlocation: /"), answer);
        assertFalse(answer.contains("evil.example"), answer);
    }

    /** Status and headers of the answer to a request with a forged host. */
    private static String head(String method, String path, String body) {
        String request = method + ' ' + path + " HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\nOrigin: "
                + TestEnvironment.get().settings().baseUrl()
                + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length() + "\r\n\r\n"
                + body;
        try (Socket socket = new Socket(
                InetAddress.getLoopbackAddress(),
                TestEnvironment.get().baseUrl().getPort())) {
            socket.setSoTimeout(PATIENCE);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .split("\r\n\r\n", 2)[0].concat("\r\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> attributes(String cookie) {
        return Arrays.stream(cookie.split(";", -1)).map(String::strip).toList();
    }
}
