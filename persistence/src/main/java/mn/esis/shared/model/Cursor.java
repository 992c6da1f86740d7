package mn.esis.shared.model;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

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
     * @return the values, {@code size} of them, or an empty list for the first page
     * @throws Refusal {@code REQUEST_INVALID} at {@code cursor} when it was not made by {@link #of}
     */
    public static List<String> read(String cursor, int size) {
        if (cursor == null || cursor.isEmpty()) {
            return List.of();
        }
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            List<String> values = List.of(text.split(SEPARATOR, -1));
            if (values.size() == size) {
                return values;
            }
        } catch (IllegalArgumentException notBase64) {
            // falls through to the refusal
        }
        throw Refusal.at(SharedRefusal.REQUEST_INVALID, Violation.of("cursor", "MALFORMED"));
    }
}
