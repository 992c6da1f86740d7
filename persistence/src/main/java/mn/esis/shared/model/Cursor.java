package mn.esis.shared.model;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Where a list goes on: the sort values of the last row shown, opaque to the client. */
public final class Cursor {

    private static final String SEPARATOR = "\u001f";

    private Cursor() {}

    public static String of(Object... values) {
        StringBuilder text = new StringBuilder();
        for (Object value : values) {
            text.append(text.isEmpty() ? "" : SEPARATOR).append(value);
        }
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * @param types how each value is read: UUID, Long or String
     * @return the values, or an empty list for the first page
     * @throws Refusal {@code REQUEST_INVALID} at {@code cursor} when it was not made by {@link #of} from such values
     */
    public static List<Object> read(String cursor, Class<?>... types) {
        if (cursor == null || cursor.isEmpty()) {
            return List.of();
        }
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            String[] values = text.split(SEPARATOR, -1);
            if (values.length == types.length) {
                return IntStream.range(0, types.length)
                        .mapToObj(i -> value(values[i], types[i]))
                        .toList();
            }
        } catch (IllegalArgumentException forged) {
            // falls through to the refusal
        }
        throw Refusal.at(SharedRefusal.REQUEST_INVALID, Violation.of("cursor", "MALFORMED"));
    }

    private static Object value(String text, Class<?> type) {
        if (type == UUID.class) {
            return UUID.fromString(text);
        }
        if (type == Long.class) {
            return Long.valueOf(text);
        }
        if (text.indexOf('\0') >= 0) { // no text of the database
            throw new IllegalArgumentException("NUL");
        }
        return text;
    }
}
