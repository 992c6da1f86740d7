package mn.esis.it.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mn.esis.it.env.TestEnvironment;

/** Calls the API and holds every problem to its promised shape. */
final class ApiClient {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final TestEnvironment environment = TestEnvironment.get();

    /** What came back. */
    record Answer(int status, String type, String body, HttpResponse<String> raw) {

        /** The text of a member, wherever it stands. */
        String text(String member) {
            Matcher found = Pattern.compile('"' + member + "\":\"([^\"]*)\"").matcher(body);
            assertTrue(found.find(), () -> member + " in " + body);
            return found.group(1);
        }

        Answer is(int expected) {
            assertEquals(expected, status, body);
            return this;
        }

        Answer refused(int expected, String code) {
            is(expected);
            assertEquals("application/problem+json", type);
            assertEquals(code, text("code"));
            assertTrue(text("instance").matches("urn:uuid:[0-9a-f-]{36}"), body);
            assertFalse(text("title").isEmpty());
            assertFalse(text("detail").contains("refusal."), body);
            assertFalse(body.contains("mn.esis") || body.contains("Exception"), body);
            assertTrue(raw.headers().firstValue("Server").isEmpty());
            assertEquals("no-store", raw.headers().firstValue("Cache-Control").orElse(""));
            return this;
        }

        Answer at(String field, String code) {
            String start = "{\"field\":\"" + field + "\",\"code\":\"" + code + "\",\"message\":\"";
            assertTrue(body.contains(start), () -> field + " " + code + " in " + body);
            return this;
        }
    }

    Answer get(String path, String... headers) {
        return call("GET", path, new byte[0], headers);
    }

    Answer post(String path, String body, String... headers) {
        return call("POST", path, body.getBytes(StandardCharsets.UTF_8), headers);
    }

    Answer put(String path, String body, String... headers) {
        return call("PUT", path, body.getBytes(StandardCharsets.UTF_8), headers);
    }

    Answer delete(String path, String... headers) {
        return call("DELETE", path, new byte[0], headers);
    }

    Answer call(String method, String path, byte[] body, String... headers) {
        var request = HttpRequest.newBuilder(environment.url("/api/v1/" + path))
                .timeout(Duration.ofSeconds(60))
                .method(
                        method,
                        body.length == 0
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofByteArray(body));
        List<String> all = new ArrayList<>(List.of(headers));
        if (body.length > 0 && !all.contains("Content-Type")) {
            all.addAll(List.of("Content-Type", "application/json"));
        }
        if (!all.contains("Accept-Language")) {
            all.addAll(List.of("Accept-Language", "en"));
        }
        try {
            HttpResponse<String> answer = HTTP.send(
                    request.headers(all.toArray(String[]::new)).build(),
                    HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Answer(
                    answer.statusCode(),
                    answer.headers().firstValue("Content-Type").orElse(""),
                    answer.body(),
                    answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static String[] bearer(String token) {
        return new String[] {"Authorization", "Bearer " + token};
    }
}
