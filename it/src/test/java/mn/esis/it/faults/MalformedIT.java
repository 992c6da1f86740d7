package mn.esis.it.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mn.esis.it.env.TestEnvironment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The small version of {@code ./esis bench malformed}, and what is not even a request. */
class MalformedIT {
    private static final int REQUESTS = 1_500;
    private static final long SEED = 20261123;
    private static final int SLOW_CLIENTS = 60;
    private static final Duration PING = Duration.ofSeconds(2);
    private static final Pattern STATUS = Pattern.compile("^HTTP/1\\.[01] (\\d{3})");
    private static final Pattern INSIDE =
            Pattern.compile("Exception|\\bat [a-z]+\\.|java\\.|mn\\.esis|[Pp]ayara|[Gg]lass[Ff]ish|[Gg]rizzly");
    private static final String HOST = "Host: localhost\r\n";
    private static final String JSON = "Content-Type: application/json\r\n";

    private final TestEnvironment environment = TestEnvironment.toBreak();
    private final Phone phone = new Phone(environment);

    @Test
    void answers_nonsense_with_a_problem_and_never_fails() throws InterruptedException {
        new Flood(environment).of(REQUESTS, SEED);
    }

    static Stream<Arguments> noRequests() {
        String post = "POST /api/v1/auth/tokens HTTP/1.1\r\n" + HOST + JSON;
        String form = "POST /identity/light/sign-in HTTP/1.1\r\n" + HOST
                + "Content-Type: application/x-www-form-urlencoded\r\nOrigin: http://localhost\r\n";
        return Stream.of(
                arguments("nothing", ""),
                arguments("half a request line", "GET /api/v1/pi"),
                arguments("a line without a version", "GET /api/v1/ping\r\n\r\n"),
                arguments("a version of the future", "GET /api/v1/ping HTTP/9.9\r\n" + HOST + "\r\n"),
                arguments("no host", "GET /api/v1/ping HTTP/1.1\r\n\r\n"),
                arguments("a header without an end", "GET /api/v1/ping HTTP/1.1\r\n" + HOST + "X-Never: ends"),
                arguments("a header without a colon", "GET /home HTTP/1.1\r\n" + HOST + "nonsense\r\n\r\n"),
                arguments("70 kB of header", "GET /home HTTP/1.1\r\n" + HOST + "X: " + "a".repeat(70_000) + "\r\n\r\n"),
                arguments("70 kB of path", "GET /api/v1/" + "a".repeat(70_000) + " HTTP/1.1\r\n" + HOST + "\r\n"),
                arguments("5,000 headers", "GET /home HTTP/1.1\r\n" + HOST + "X: y\r\n".repeat(5_000) + "\r\n"),
                arguments("less than no body", post + "Content-Length: -5\r\n\r\n{}"),
                arguments("a length that is none", post + "Content-Length: five\r\n\r\n{}"),
                arguments("an endless length", post + "Content-Length: 99999999999999999999\r\n\r\n{}"),
                arguments("two lengths", post + "Content-Length: 2\r\nContent-Length: 40\r\n\r\n{}"),
                arguments("a body that stops", post + "Content-Length: 100\r\n\r\n{\"login\""),
                arguments("a form that stops", form + "Content-Length: 100\r\n\r\nsignIn=signIn&login="),
                arguments("a chunk of no size", post + "Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n"),
                arguments("a chunk of all sizes", post + "Transfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\n{}"),
                arguments("a chunk less than none", post + "Transfer-Encoding: chunked\r\n\r\n-2\r\n{}\r\n0\r\n\r\n"),
                arguments(
                        "a form in a bad chunk", form + "Transfer-Encoding: chunked\r\n\r\nzz\r\nlogin=x\r\n0\r\n\r\n"),
                arguments("chunks that stop", post + "Transfer-Encoding: chunked\r\n\r\n2\r\n{"),
                arguments("a packing nobody knows", post + "Transfer-Encoding: nonsense\r\n\r\n{}"),
                arguments(
                        "a length and chunks",
                        post + "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"),
                arguments("a greeting of TLS", "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003"),
                arguments("zeros", "\0".repeat(1_000) + "\r\n\r\n"),
                arguments("noise", noise()));
    }

    @ParameterizedTest
    @MethodSource("noRequests")
    void is_not_hurt_by_what_is_no_request(String what, String bytes) throws IOException {
        try (RawClient client = new RawClient(environment.baseUrl().getPort())) {
            client.send(bytes.getBytes(StandardCharsets.ISO_8859_1));
            client.finish();
            String answer = client.answer();

            assertTrue(!INSIDE.matcher(answer).find(), () -> what + ": " + answer);
            Matcher status = STATUS.matcher(answer);
            assertTrue(answer.isEmpty() || status.find(), () -> what + ": " + answer);
            assertTrue(answer.isEmpty() || isNoFailure(status.group(1)), () -> what + ": " + answer);
        }
        serves();
    }

    /** More of them than the server has threads: some never come to the end of a header, some of a body. */
    @Test
    void serves_others_while_many_are_slow() throws IOException {
        List<RawClient> slow = new ArrayList<>();
        try {
            for (int i = 0; i < SLOW_CLIENTS; i++) {
                RawClient client = new RawClient(environment.baseUrl().getPort());
                slow.add(client);
                client.send(
                        i % 2 == 0
                                ? "GET /api/v1/ping HTTP/1.1\r\n" + HOST + "X-Slow: "
                                : "POST /api/v1/auth/tokens HTTP/1.1\r\n" + HOST + JSON
                                        + "Content-Length: 100\r\n\r\n{\"login\"");
            }
            for (int turn = 0; turn < 3; turn++) {
                slow.forEach(client -> client.send("a"));
                serves();
            }
        } finally {
            for (RawClient client : slow) {
                client.close();
            }
        }
        serves();
    }

    /** The words of the protocol itself for a method or a version that is not known. */
    private static boolean isNoFailure(String status) {
        return status.charAt(0) < '5' || status.equals("501") || status.equals("505");
    }

    private void serves() {
        long asked = System.nanoTime();
        assertEquals(200, phone.get("/api/v1/ping").map(Phone.Answer::status).orElse(0));
        Duration took = Duration.ofNanos(System.nanoTime() - asked);
        assertTrue(took.compareTo(PING) < 0, () -> "a ping took " + took);
    }

    private static String noise() {
        byte[] bytes = new byte[4_000];
        new Random(SEED).nextBytes(bytes);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
