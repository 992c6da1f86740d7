package mn.esis.it.faults;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import mn.esis.it.env.TestEnvironment;

/** A client that expects anything: answers may be lost, late, or come from a server that is only half there. */
public final class Phone {
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(30);

    private final TestEnvironment environment;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    public Phone(TestEnvironment environment) {
        this.environment = environment;
    }

    /** What came back. */
    public record Answer(int status, String type, String body, Optional<Duration> retryAfter) {

        public boolean isProblem() {
            return type.equals("application/problem+json");
        }

        /** True when asking again may help: the server is busy or not (wholly) there. */
        boolean isForLater() {
            return status >= 429 || !type.contains("json");
        }

        public String text(String member) {
            Matcher found = Pattern.compile('"' + member + "\":\"([^\"]*)\"").matcher(body);
            if (!found.find()) {
                throw new AssertionError(member + " in " + status + " " + body);
            }
            return found.group(1);
        }
    }

    public Optional<Answer> get(String path, String... headers) {
        return send(request(path, headers).GET().build());
    }

    public Optional<Answer> post(String path, String json, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build());
    }

    public HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(environment.url(path)).timeout(LONGEST_ANSWER);
        return headers.length == 0 ? request : request.headers(headers);
    }

    /** Empty when no (whole) answer came. */
    public Optional<Answer> send(HttpRequest request) {
        try {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            boolean packed = answer.headers().firstValue("Content-Encoding").isPresent();
            return Optional.of(new Answer(
                    answer.statusCode(),
                    answer.headers().firstValue("Content-Type").orElse(""),
                    text(packed ? unpacked(answer.body()) : answer.body()),
                    answer.headers()
                            .firstValue("Retry-After")
                            .map(value -> Duration.ofSeconds(Long.parseLong(value)))));
        } catch (IOException lost) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] unpacked(byte[] body) throws IOException {
        if (body.length == 0) {
            return body;
        }
        try (InputStream content = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return content.readAllBytes();
        }
    }
}
