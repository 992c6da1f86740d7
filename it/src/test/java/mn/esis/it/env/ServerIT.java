package mn.esis.it.env;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerIT {
    private final TestEnvironment environment = TestEnvironment.get();

    @Test
    void is_ready() throws IOException, InterruptedException {
        assertEquals(200, status(environment.url("/health/ready")));
    }

    @Test
    void shows_metrics_to_operators_only() throws IOException, InterruptedException {
        URI ops =
                URI.create("http://127.0.0.1:" + environment.settings().ports().ops() + "/metrics");

        assertEquals(200, status(ops));
        // the portal owns every public path and sends whoever is not signed in to its door
        for (String path : new String[] {"/metrics", "/metrics/", "/metrics?scope=base", "//metrics", "/METRICS"}) {
            assertEquals(303, status(URI.create(environment.baseUrl() + path)), path);
        }
        assertEquals(404, status(environment.url("/api/metrics")));
    }

    @Test
    void prints_its_metrics_for_the_operator() throws IOException {
        Process script = new ProcessBuilder(
                        "bash",
                        TestEnvironment.project()
                                .resolve("docker/payara/metrics.sh")
                                .toString(),
                        String.valueOf(environment.settings().ports().ops()))
                .redirectErrorStream(true)
                .start();
        String metrics = new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertTrue(metrics.contains("esis_key_renewals_open"), metrics);
    }

    @Test
    void is_ready_only_with_database_queue_and_disk_and_tells_no_more_than_that()
            throws IOException, InterruptedException {
        HttpRequest question =
                HttpRequest.newBuilder(environment.url("/health/ready")).build();
        String answer = HttpClient.newHttpClient()
                .send(question, HttpResponse.BodyHandlers.ofString())
                .body()
                .replaceAll("\\s", "");

        assertTrue(answer.contains("\"name\":\"esis\",\"status\":\"UP\""), answer);
        assertTrue(answer.contains("\"name\":\"disk\",\"status\":\"UP\""), answer);
        assertFalse(answer.matches(".*\"data\":\\{\"[^}]*"), answer);
    }

    @ParameterizedTest
    @CsvSource({"fsync,on", "synchronous_commit,on", "password_encryption,scram-sha-256"})
    void has_a_database_that_keeps_what_it_commits(String setting, String value) throws SQLException {
        try (Connection connection = environment.owner().getConnection();
                ResultSet answer = connection.createStatement().executeQuery("show " + setting)) {
            answer.next();
            assertEquals(value, answer.getString(1));
        }
    }

    private static int status(URI uri) throws IOException, InterruptedException {
        HttpRequest question = HttpRequest.newBuilder(uri).build();
        return HttpClient.newHttpClient()
                .send(question, HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
