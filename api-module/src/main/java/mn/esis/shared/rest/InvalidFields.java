package mn.esis.shared.rest;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import mn.esis.shared.model.Violation;

/** What Bean Validation found, in the words of the API: the path as the client wrote it, and a stable code. */
final class InvalidFields {

    private InvalidFields() {}

    static List<Violation> of(ConstraintViolationException invalid) {
        return invalid.getConstraintViolations().stream()
                .map(InvalidFields::of)
                .sorted(Comparator.comparing(Violation::field))
                .toList();
    }

    private static Violation of(ConstraintViolation<?> found) {
        Map<String, Object> limits = found.getConstraintDescriptor().getAttributes();
        String constraint =
                found.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
        String field = field(found);
        return switch (constraint) {
            case "NotNull", "NotBlank", "NotEmpty" -> Violation.of(field, "REQUIRED");
            case "Size" -> size(field, (int) limits.get("min"), (int) limits.get("max"));
            case "Min" -> Violation.of(field, "TOO_SMALL", limits.get("value"));
            case "Max" -> Violation.of(field, "TOO_LARGE", limits.get("value"));
            case "Email" -> Violation.of(field, "EMAIL");
            case "Pattern" -> Violation.of(field, "FORMAT");
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

    private static String field(ConstraintViolation<?> found) {
        List<String> members = new ArrayList<>();
        String parameter = JsonBodies.WHOLE;
        Path.MethodNode method = null;
        for (Path.Node node : found.getPropertyPath()) {
            if (node.getKind() == ElementKind.METHOD) {
                method = node.as(Path.MethodNode.class);
            } else if (node.getKind() == ElementKind.PARAMETER && method != null) {
                parameter = parameter(
                        found.getRootBeanClass(),
                        method,
                        node.as(Path.ParameterNode.class).getParameterIndex());
            } else if (node.getKind() == ElementKind.PROPERTY) {
                String index = node.getIndex() == null ? "" : "[" + node.getIndex() + "]";
                if (!index.isEmpty() && !members.isEmpty()) {
                    members.set(members.size() - 1, members.get(members.size() - 1) + index);
                }
                members.add(node.getName());
            }
        }
        return members.isEmpty() ? parameter : String.join(".", members);
    }

    /** The name of a query parameter; a parameter that is none of them is the body. */
    private static String parameter(Class<?> resource, Path.MethodNode node, int index) {
        for (Class<?> type = resource; type != null; type = type.getSuperclass()) {
            for (Method method : type.getDeclaredMethods()) {
                if (method.getName().equals(node.getName())
                        && Arrays.asList(method.getParameterTypes()).equals(node.getParameterTypes())) {
                    for (Annotation annotation : method.getParameterAnnotations()[index]) {
                        if (annotation instanceof QueryParam query) {
                            return query.value();
                        }
                    }
                }
            }
        }
        return JsonBodies.WHOLE;
    }
}
