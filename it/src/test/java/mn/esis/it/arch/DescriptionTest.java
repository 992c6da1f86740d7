package mn.esis.it.arch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the API promises to other programs changes only when somebody means it. */
class DescriptionTest {
    private static final String REFRESH = "cp api-module/target/openapi/openapi.yaml docs/openapi.yaml";
    private static final String OPERATION = "org.eclipse.microprofile.openapi.annotations.Operation";
    private static final Path GENERATED = House.compiled("api-module").resolveSibling("openapi/openapi.yaml");
    private static final Path COMMITTED = House.sources("api-module").resolve("../../../docs/openapi.yaml");

    /** Codes of the edge itself, for what never reaches a use case, and of violations. */
    private static final Set<String> EDGE = Set.of(
            "METHOD_NOT_ALLOWED",
            "NOT_ACCEPTABLE",
            "REQUEST_TOO_LARGE",
            "MEDIA_TYPE_NOT_SUPPORTED",
            "INTERNAL_ERROR",
            "WRONG_TYPE",
            "TOO_LONG");

    @Test
    void is_the_one_that_was_agreed_on() {
        assertEquals(
                House.text(COMMITTED),
                House.text(GENERATED),
                "The API's description has changed. When that is meant, and breaks no client: " + REFRESH);
    }

    @Test
    void names_only_codes_that_the_application_knows() {
        Set<String> unknown = codes();
        assertTrue(unknown.size() > 10, "the codes are no longer found: " + unknown);
        unknown.removeAll(EDGE);
        unknown.removeAll(refusals());
        assertEquals(Set.of(), unknown);
    }

    @Test
    void lists_the_key_wherever_a_repeated_request_gets_its_first_answer() {
        Set<String> repeatable = House.classes().stream()
                .filter(type -> type.isAnnotatedWith("jakarta.ws.rs.Path"))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(OPERATION))
                .filter(method -> leadsToIdempotent(method, new HashSet<>()))
                .map(method -> (String)
                        method.getAnnotationOfType(OPERATION).get("operationId").orElseThrow())
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(repeatable.contains("confirmRegistration"), "the way to @Idempotent is no longer found");
        assertEquals(repeatable, listing("Idempotency-Key"));
    }

    private static boolean leadsToIdempotent(JavaMethod method, Set<JavaMethod> seen) {
        return method.isAnnotatedWith("mn.esis.shared.Idempotent")
                || method.getMethodCallsFromSelf().stream()
                        .flatMap(call -> call.getTarget().resolveMember().stream())
                        .filter(called -> called.getOwner().getPackageName().startsWith("mn.esis"))
                        .filter(seen::add)
                        .anyMatch(called -> leadsToIdempotent(called, seen));
    }

    /** The operations whose description refers to the parameter. */
    private static Set<String> listing(String parameter) {
        Matcher operation = Pattern.compile("operationId: (\\w+)(.*?)responses:", Pattern.DOTALL)
                .matcher(House.text(GENERATED));
        return operation
                .results()
                .filter(found -> found.group(2).contains("parameters/" + parameter))
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> codes() {
        Matcher code = Pattern.compile("`([A-Z]+_[A-Z_]+)`").matcher(House.text(GENERATED));
        return code.results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> refusals() {
        return House.classes().stream()
                .filter(type -> type.isEnum() && type.isAssignableTo("mn.esis.shared.model.RefusalCode"))
                .map(JavaClass::getFields)
                .flatMap(Set::stream)
                .filter(field -> field.getModifiers().contains(JavaModifier.ENUM))
                .map(JavaField::getName)
                .collect(Collectors.toSet());
    }
}
