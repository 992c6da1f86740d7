package mn.esis.it.env;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
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
        assertEquals(303, status(environment.url("/metrics")));
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
