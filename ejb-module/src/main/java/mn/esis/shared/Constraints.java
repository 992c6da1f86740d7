package mn.esis.shared;

import jakarta.validation.ConstraintViolation;
import java.util.Map;
import mn.esis.shared.model.Violation;

/** What Bean Validation found, in the codes of this product: one table for the API and the pages. */
public final class Constraints {

    private Constraints() {}

    /** @param field the path of the value as the client knows it */
    public static Violation violation(String field, ConstraintViolation<?> found) {
        var broken = found.getConstraintDescriptor();
        return violation(field, broken.getAnnotation().annotationType().getSimpleName(), broken.getAttributes());
    }

    static Violation violation(String field, String constraint, Map<String, Object> limits) {
        return switch (constraint) {
            case "NotNull", "NotBlank", "NotEmpty" -> Violation.of(field, "REQUIRED");
            case "Size" -> size(field, (int) limits.get("min"), (int) limits.get("max"));
            case "Min", "DecimalMin" -> Violation.of(field, "TOO_SMALL", limits.get("value"));
            case "Max", "DecimalMax" -> Violation.of(field, "TOO_LARGE", limits.get("value"));
            case "Email" -> Violation.of(field, "EMAIL");
            case "Pattern", "Digits" -> Violation.of(field, "FORMAT");
            case "Past", "PastOrPresent" -> Violation.of(field, "PAST");
            case "Future", "FutureOrPresent" -> Violation.of(field, "FUTURE");
            default -> Violation.of(field, "INVALID");
        };
    }

    private static Violation size(String field, int least, int most) {
        if (least == 0) {
            return Violation.of(field, "TOO_LONG", most);
        }
        return most == Integer.MAX_VALUE
                ? Violation.of(field, "TOO_SHORT", least)
                : Violation.of(field, "LENGTH", least, most);
    }
}
