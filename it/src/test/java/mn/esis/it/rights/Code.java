package mn.esis.it.rights;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What compiled classes offer to the outside: operations, addresses of servlets, business methods. */
final class Code {
    private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS");
    private static final Map<String, String> OF_SERVLETS =
            Map.of("doGet", "GET", "doPost", "POST", "doPut", "PUT", "doDelete", "DELETE");
    private static final String PATH = "jakarta.ws.rs.Path";
    private static final String SERVLET = "jakarta.servlet.annotation.WebServlet";

    private final JavaClasses classes;

    Code(JavaClasses classes) {
        this.classes = classes;
    }

    /** {@code GET /v1/groups/{id}/pupils}. */
    Set<String> operations() {
        return methods(type -> type.isAnnotatedWith(PATH))
                .flatMap(method -> METHODS.stream()
                        .filter(verb -> method.isAnnotatedWith("jakarta.ws.rs." + verb))
                        .map(verb -> verb + " /" + value(method.getOwner(), PATH)
                                + (method.isAnnotatedWith(PATH) ? "/" + value(method, PATH) : "")))
                .map(operation -> operation.replaceAll("/{2,}", "/"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** {@code POST /place}. */
    Set<String> servlets() {
        return methods(type -> type.isAnnotatedWith(SERVLET))
                .filter(method -> OF_SERVLETS.containsKey(method.getName()))
                .map(method -> OF_SERVLETS.get(method.getName()) + ' ' + value(method.getOwner(), SERVLET))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Set<String> openMethods() {
        return methods(type -> true)
                .filter(method -> bears(method, "Open"))
                .map(Code::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those with a right that no resource and no page calls: other use cases do. */
    Set<String> innerMethods() {
        Set<String> called = classes.stream()
                .filter(type -> type.getPackageName().matches(".*\\.(rest|web)(\\.\\w+)?"))
                .flatMap(type -> type.getAccessesFromSelf().stream())
                .map(JavaAccess::getTarget)
                .map(target -> target.getOwner().getSimpleName() + '.' + target.getName())
                .collect(Collectors.toSet());
        return methods(type -> true)
                .filter(method -> bears(method, "Allowed"))
                .map(Code::name)
                .filter(name -> !called.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<JavaMethod> methods(Predicate<JavaClass> of) {
        return classes.stream().filter(of).flatMap(type -> type.getMethods().stream());
    }

    private static boolean bears(JavaMethod method, String annotation) {
        return method.getAnnotations().stream()
                .map(JavaAnnotation::getRawType)
                .anyMatch(type -> type.getPackageName().startsWith("mn.esis")
                        && type.getSimpleName().equals(annotation));
    }

    private static String name(JavaMethod method) {
        return method.getOwner().getSimpleName() + '.' + method.getName();
    }

    private static String value(HasAnnotations<?> annotated, String annotation) {
        JavaAnnotation<?> found = annotated.getAnnotationOfType(annotation);
        Object value = found.get("value").orElse("");
        return value instanceof String[] several ? several[0] : value.toString();
    }
}
