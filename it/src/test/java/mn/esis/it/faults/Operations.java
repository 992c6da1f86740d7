package mn.esis.it.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** Every operation of the API, as the matrix of rights lists them, with a body that has the right form. */
final class Operations {
    private static final String MATRIX = "/mn/esis/it/rights/matrix.txt";
    private static final String ID = UUID.randomUUID().toString();
    private static final String OPERATION = "(GET|POST|PUT|PATCH|DELETE) /v1/.*";

    static final List<Operation> ALL = read();

    private Operations() {}

    /**
     * @param path below {@code /api/v1/}
     * @param body empty when there is none
     */
    record Operation(String method, String path, String body) {

        /** Signing out for good would leave the rest of the nonsense to strangers. */
        boolean endsTheSession() {
            return method.equals("DELETE") && !path.contains(ID);
        }
    }

    private static List<Operation> read() {
        try (InputStream matrix = Operations.class.getResourceAsStream(MATRIX)) {
            return new String(matrix.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.matches(OPERATION))
                    .map(Operations::operation)
                    .distinct()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Operation operation(String line) {
        String[] columns = line.split("\\|", 4);
        String[] call = columns[0].strip().split(" +", 2);
        return new Operation(
                call[0],
                filled(call[1].substring("/v1/".length())),
                columns.length < 4 ? "" : filled(columns[3].strip()));
    }

    private static String filled(String text) {
        return text.replace("{id}", ID).replaceAll("\\{[a-z]+}", "x");
    }
}
