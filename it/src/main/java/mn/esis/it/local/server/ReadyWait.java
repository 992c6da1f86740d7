package mn.esis.it.local.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mn.esis.it.local.settings.CannotStart;
import mn.esis.it.local.settings.Wait;

/** Waits for a server, and notices at once when there is nothing to wait for any more. */
final class ReadyWait {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int OK = 200;
    /** The server tells that the archive is ready a moment before it lets anybody into the two WARs. */
    private static final List<String> DOORS = List.of("/health/ready", "/api/v1/ping", "/identity/light/sign-in");

    /** One line of the checks that the application makes at its start, as it stands in the structured log. */
    private static final Pattern START_CHECK = Pattern.compile("\"OpenESIS does not start: ((?:[^\"\\\\]|\\\\.)*)\"");

    private static final Pattern REFUSED =
            Pattern.compile("Boot Command deploy failed.*?(Exception while (?:(?!\\\\n).){0,300})");

    private static final Pattern PORT_TAKEN = Pattern.compile("(?i)address already in use|port .{0,30}already in use");

    private ReadyWait() {}

    static void untilListening(int port, ServerProcess process, Path output) throws IOException, InterruptedException {
        until(() -> listens(port), process, output);
    }

    static void untilReady(String baseUrl, ServerProcess process, Path output)
            throws IOException, InterruptedException {
        HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
        for (String door : DOORS) {
            HttpRequest question = HttpRequest.newBuilder(URI.create(baseUrl + door))
                    .timeout(Duration.ofSeconds(10))
                    .build();
            until(() -> answersReady(client, question), process, output);
        }
    }

    private static void until(Wait.Sign<IOException> sign, ServerProcess process, Path output)
            throws IOException, InterruptedException {
        boolean inTime = Wait.until(PATIENCE, () -> {
            if (sign.seen()) {
                return true;
            }
            requireHope(process, output);
            return false;
        });
        if (!inTime) {
            throw new CannotStart("The server was not ready within " + PATIENCE.toMinutes()
                    + " minutes: what it was doing is in " + output + ".");
        }
    }

    private static void requireHope(ServerProcess process, Path output) throws IOException {
        if (!process.runs()) {
            throw new CannotStart("The server ended by itself: its last words are in " + output + ".");
        }
        Optional<String> refused = refusedDeployment(output);
        if (refused.isPresent()) {
            throw new CannotStart(
                    "The application could not be deployed (" + refused.get() + "): more is in " + output + ".");
        }
    }

    private static boolean listens(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean answersReady(HttpClient client, HttpRequest question) throws InterruptedException {
        try {
            return client.send(question, HttpResponse.BodyHandlers.discarding()).statusCode() == OK;
        } catch (IOException e) {
            return false;
        }
    }

    private static Optional<String> refusedDeployment(Path output) throws IOException {
        String log = new String(Files.readAllBytes(output), StandardCharsets.UTF_8);
        Matcher failure = REFUSED.matcher(log);
        List<String> told = START_CHECK
                .matcher(log)
                .results()
                .map(line -> "\n  - " + line.group(1).replaceAll("\\\\(.)", "$1"))
                .distinct()
                .toList();
        if (!failure.find()) {
            return Optional.empty();
        }
        if (PORT_TAKEN.matcher(log).find()) {
            return Optional.of("another program took one of its ports just now: start again, or choose other ports with"
                    + " ESIS_PORT and ESIS_INNER_PORTS");
        }
        return Optional.of(
                told.isEmpty() ? failure.group(1) : "it refuses these settings" + String.join("", told) + "\n");
    }
}
