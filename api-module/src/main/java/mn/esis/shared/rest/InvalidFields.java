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
import mn.esis.shared.Constraints;
import mn.esis.shared.model.Violation;

/** What Bean Validation found, in the words of the API: the path as the client wrote it, and a stable code. */
final class InvalidFields {

    private InvalidFields() {}

    static List<Violation> of(ConstraintViolationException invalid) {
        return invalid.getConstraintViolations().stream()
                .map(found -> Constraints.violation(field(found), found))
                .sorted(Comparator.comparing(Violation::field))
                .toList();
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
