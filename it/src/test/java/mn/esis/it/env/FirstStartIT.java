package mn.esis.it.env;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mn.esis.it.local.LocalEnvironment;
import mn.esis.it.local.settings.LocalSettings;
import mn.esis.it.local.settings.Progress;
import org.junit.jupiter.api.Test;

/** A production server on an empty database makes its first administrator, once, and tells nobody but whoever installs it. */
class FirstStartIT {

    private static final String CHOSEN = "Хөх-тэнгэр-2026-газар";
    private static final String COUNT = "select count(*) from role_assignment where role = 'SYSTEM_ADMIN'";

    @Test
    void the_first_administrator_signs_in_with_the_password_from_the_file_and_there_is_never_a_second()
            throws IOException, SQLException, InterruptedException {
        LocalSettings tests = LocalSettings.ofTests(TestEnvironment.project(), "esis-first");
        Path file = tests.data().resolve("first-admin.txt");
        LocalSettings settings = tests.with(Map.of(
                "ESIS_PROFILE", "production",
                "ESIS_BASE_URL", "https://esis.example.mn",
                "ESIS_FIRST_ADMIN_NAME", "Дорж Болормаа",
                "ESIS_FIRST_ADMIN_FILE", file.toString()));
        Progress progress = new Progress(System.out);
        try (LocalEnvironment environment = LocalEnvironment.startAnew(settings, progress)) {
            environment.server().awaitReady();
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
            String secret = line(file, "one-time password");
            String token = signIn(settings, line(file, "user name"), secret);
            assertEquals(403, call(settings, "GET", "me", token, "").statusCode());
            String change = "{\"currentPassword\":\"" + secret + "\",\"newPassword\":\"" + CHOSEN + "\"}";
            assertEquals(
                    204, call(settings, "PUT", "me/password", token, change).statusCode());
            HttpResponse<String> me = call(settings, "GET", "me", token, "");
            assertTrue(me.body().contains("Болормаа") && me.body().contains("SYSTEM_ADMIN"), me.body());
            assertFalse(Files.readString(environment.server().log()).contains(secret));

            Files.delete(file);
            environment.server().close();
            environment.startServerAgain();
            environment.server().awaitReady();
            assertFalse(Files.exists(file));
            assertEquals("1", ask(environment, COUNT));
        }
    }

    private static String line(Path file, String name) throws IOException {
        Matcher found = Pattern.compile("(?m)^" + name + ": (\\S+)$").matcher(Files.readString(file));
        assertTrue(found.find(), name);
        return found.group(1);
    }

    private static String signIn(LocalSettings settings, String login, String password)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = call(
                settings,
                "POST",
                "auth/tokens",
                null,
                "{\"login\":\"" + login + "\",\"password\":\"" + password + "\",\"deviceId\":\"desk\"}");
        assertEquals(200, answer.statusCode(), answer.body());
        return answer.body().replaceAll(".*\"accessToken\":\"([^\"]+)\".*", "$1");
    }

    private static HttpResponse<String> call(
            LocalSettings settings, String method, String path, String token, String body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(settings.baseUrl() + "/api/v1/" + path))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String ask(LocalEnvironment environment, String question) throws SQLException {
        try (Connection connection = environment.database().owner().getConnection();
                ResultSet answer = connection.createStatement().executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
