package mn.esis.shared.model;

import java.util.List;

/**
 * What is wrong with one field.
 *
 * @param field path of the field as the client knows it, e.g. {@code givenName}
 * @param code stable upper-snake word, e.g. {@code REQUIRED}; its text is {@code <feature>.violation.<CODE>}, looked up
 *     in the refusal's feature first, then in {@code shared}
 * @param args values for the text
 */
public record Violation(String field, String code, List<Object> args) {

    public Violation {
        args = List.copyOf(args);
    }

    public static Violation of(String field, String code, Object... args) {
        return new Violation(field, code, List.of(args));
    }
}
