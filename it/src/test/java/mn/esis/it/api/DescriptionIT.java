package mn.esis.it.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import mn.esis.it.env.TestEnvironment;
import org.junit.jupiter.api.Test;

/** What the running server says of its API. */
class DescriptionIT {
    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void is_the_one_that_was_agreed_on() throws IOException, InterruptedException {
        String agreed = Files.readString(TestEnvironment.project().resolve("docs/openapi.yaml"));

        HttpResponse<String> live = ask("GET");

        assertEquals(200, live.statusCode(), live.body());
        assertEquals(agreed, live.body());
    }

    @Test
    void comes_with_the_headers_of_every_answer() throws IOException, InterruptedException {
        HttpResponse<String> live = ask("GET");

        assertEquals("nosniff", header(live, "X-Content-Type-Options"));
        assertTrue(header(live, "Content-Security-Policy").startsWith("default-src 'none'"));
        assertEquals("", header(live, "Server"));
    }

    @Test
    void can_only_be_read() throws IOException, InterruptedException {
        assertEquals(405, ask("POST").statusCode());
        assertEquals(405, ask("DELETE").statusCode());
    }

    private HttpResponse<String> ask(String method) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(TestEnvironment.get().url("/openapi"))
                .header("Origin", TestEnvironment.get().baseUrl().toString())
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
