package mn.esis.it.rights;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import mn.esis.it.env.TestEnvironment;
import mn.esis.it.faults.Patience;

/** The SQL statements that a request costs, as the persistence provider tells them in the server's log while this is open. */
final class StatementLog implements AutoCloseable {
    private static final String LOGGER = "org.eclipse.persistence.session";
    private static final Duration LATEST = Duration.ofSeconds(30);

    /** Of a thread that serves requests: timers and consumers send statements too. */
    private static final Pattern STATEMENT = Pattern.compile("\"LoggerName\":\"" + Pattern.quote(LOGGER)
            + "[^\"]*\\.sql\".*\"ThreadName\":\"http-thread-pool.*\"LogMessage\":\"(.*)\"");

    /** No page and no other read sends it: it stands between the requests. */
    private static final String LAST = "refresh_token t join session";

    private final TestEnvironment environment = TestEnvironment.get();
    private final Path log = environment.server().log();

    StatementLog() {
        level("FINE");
        long begun = size();
        Patience.until("statements are told", LATEST, () -> {
            sendLast();
            return !since(begun).isEmpty();
        });
    }

    /** The statements of each request, in their order. */
    List<List<String>> of(List<Runnable> requests) {
        long begun = size();
        sendLast();
        for (Runnable request : requests) {
            request.run();
            sendLast();
        }
        // the log is written in order, but later than the answer: all is there when the last one is
        Patience.until(
                "the last statement is told",
                LATEST,
                () -> between(since(begun)).size() > requests.size());
        List<List<String>> each = between(since(begun));
        return each.subList(each.size() - requests.size(), each.size());
    }

    /** What stands before each of the marks. */
    private static List<List<String>> between(List<String> statements) {
        List<List<String>> parts = new ArrayList<>();
        List<String> part = new ArrayList<>();
        for (String statement : statements) {
            if (statement.contains(LAST)) {
                parts.add(List.copyOf(part));
                part.clear();
            } else {
                part.add(statement);
            }
        }
        return parts;
    }

    private static void sendLast() {
        Http.call(
                "POST", "/api/v1/auth/tokens/refresh", "{\"refreshToken\":\"x\"}", "Content-Type", "application/json");
    }

    private List<String> since(long begun) {
        try (var file = Files.newByteChannel(log)) {
            file.position(begun);
            ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(file.size() - begun));
            while (bytes.hasRemaining() && file.read(bytes) >= 0) {
                // reads on
            }
            List<String> statements = new ArrayList<>();
            new String(bytes.array(), StandardCharsets.UTF_8).lines().forEach(line -> {
                var found = STATEMENT.matcher(line);
                if (found.find()) {
                    statements.add(found.group(1));
                }
            });
            return statements;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long size() {
        try {
            return Files.size(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void level(String level) {
        try {
            environment.server().admin().run(List.of("set-log-levels", LOGGER + "=" + level));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        level("INFO");
    }
}
