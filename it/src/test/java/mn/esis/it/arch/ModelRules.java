package mn.esis.it.arch;

import static com.tngtech.archunit.core.domain.JavaModifier.PROTECTED;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;

/** The entity is the aggregate: behaviour instead of setters, ids instead of other entities. */
final class ModelRules {
    private static final DescribedPredicate<JavaClass> ENTITY = LayerRules.ENTITY;

    private ModelRules() {}

    static final ArchRule ENTITIES_HAVE_NO_SETTERS = classes()
            .that(ENTITY)
            .should(Conditions.haveNo(
                    "setter",
                    type -> type.getMethods().stream()
                            .filter(method -> method.getName().matches("set[A-Z].*"))
                            .map(method -> method.getFullName())));

    static final ArchRule ENTITIES_REFER_TO_OTHERS_BY_ID = classes()
            .that(ENTITY)
            .should(Conditions.haveNo(
                    "field that holds another entity",
                    type -> type.getFields().stream()
                            .filter(ModelRules::holdsAnEntity)
                            .map(JavaField::getFullName)));

    static final ArchRule ENTITIES_ARE_MADE_WITH_ALL_THEY_NEED = classes()
            .that(ENTITY)
            .should(Conditions.haveNo(
                    "open constructor without arguments",
                    type -> type.getConstructors().stream()
                            .filter(constructor ->
                                    constructor.getRawParameterTypes().isEmpty())
                            .filter(constructor -> !constructor.getModifiers().contains(PROTECTED))
                            .map(constructor -> constructor.getFullName() + " is not protected")));

    static final ArchRule ENTITIES_ARE_MAPPED_BY_FIELD = classes()
            .that(ENTITY)
            .should(Conditions.haveNo(
                    "mapping on a method",
                    type -> type.getMethods().stream()
                            .filter(method -> Stream.of("Id", "Column", "Enumerated", "Version")
                                    .anyMatch(name -> method.isAnnotatedWith("jakarta.persistence." + name)))
                            .map(method -> method.getFullName())));

    private static boolean holdsAnEntity(JavaField field) {
        return field.getType().getAllInvolvedRawTypes().stream().anyMatch(ENTITY);
    }
}
