package mn.esis.it.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import mn.esis.it.rights.Matrix.Row;

/** What was answered, against what the table says. */
final class Answers {
    /** What differs from answer to answer although it says the same: ids, numbers of requests, nonces, states of views. */
    private static final String UNIQUE = "\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}"
            + "|nonce=\"[^\"]*\"|value=\"-?\\d+:-?\\d+\"|-?\\d{12,}:-?\\d{12,}";

    private final Map<String, String> notFound = new HashMap<>();

    /** An operation says of foreign and of nonexistent objects the same, byte for byte. */
    void alike(Row row, Who who, String body) {
        String plain = body.replaceAll(UNIQUE, "…");
        String first = notFound.computeIfAbsent(row.operation() + who, unseen -> plain);
        assertEquals(first, plain, () -> row + " tells " + who + " more than that there is no such thing");
    }

    /** The failure shows the row as it would have to be written if the answers are right. */
    static void same(Row row, Map<Who, String> answered) {
        assertEquals(
                line(row.cells()),
                line(answered),
                () -> "matrix.txt line " + row.line() + ": " + row + " answered otherwise to "
                        + answered.keySet().stream()
                                .filter(who ->
                                        !answered.get(who).equals(row.cells().get(who)))
                                .toList());
    }

    private static String line(Map<Who, String> cells) {
        return new EnumMap<>(cells).values().stream().collect(Collectors.joining(" "));
    }
}
