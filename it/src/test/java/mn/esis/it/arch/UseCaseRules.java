package mn.esis.it.arch;

import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;

/** What every use case has: a word on who may call it, and a result that is a value. */
final class UseCaseRules {
    static final String ALLOWED = "mn.esis.access.Allowed";
    static final String OPEN = "mn.esis.shared.Open";

    private static final DescribedPredicate<JavaClass> SESSION_BEAN = DescribedPredicate.describe(
            "a session bean",
            type -> type.isAnnotatedWith("jakarta.ejb.Stateless") || type.isAnnotatedWith("jakarta.ejb.Singleton"));

    private UseCaseRules() {}

    static final ArchRule EVERY_BUSINESS_METHOD_SAYS_WHO_MAY_CALL_IT = classes()
            .that(SESSION_BEAN)
            .should(Conditions.haveNo(
                    "public method without @Allowed or @Open(reason)",
                    type -> businessMethods(type)
                            .filter(method -> !method.isAnnotatedWith(ALLOWED) && !isOpenWithReason(method))
                            .map(JavaMethod::getFullName)));

    static final ArchRule RESULTS_OF_USE_CASES_ARE_VALUES = classes()
            .that(SESSION_BEAN)
            .should(Conditions.haveNo(
                    "result that is no record, enum, id or collection of them",
                    type -> businessMethods(type)
                            .filter(method -> method.getReturnType().getAllInvolvedRawTypes().stream()
                                    .anyMatch(UseCaseRules::isNoValue))
                            .map(method -> method.getFullName() + " returns "
                                    + method.getReturnType().getName())));

    private static Stream<JavaMethod> businessMethods(JavaClass type) {
        return type.getAllMethods().stream()
                .filter(method -> !method.getOwner().isEquivalentTo(Object.class))
                .filter(method -> method.getModifiers().contains(PUBLIC))
                .filter(method -> !method.getModifiers().contains(STATIC))
                .filter(method -> !method.getModifiers().contains(SYNTHETIC));
    }

    private static boolean isOpenWithReason(JavaMethod method) {
        return method.isAnnotatedWith(OPEN)
                && method.getAnnotationOfType(OPEN)
                        .get("value")
                        .map(Object::toString)
                        .filter(reason -> !reason.isBlank())
                        .isPresent();
    }

    private static boolean isNoValue(JavaClass type) {
        return (type.getPackageName().startsWith("mn.esis") && !type.isRecord() && !type.isEnum())
                || type.getPackageName().startsWith("jakarta.")
                || type.getPackageName().startsWith("java.sql");
    }
}
