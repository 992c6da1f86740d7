package mn.esis.it.arch;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static mn.esis.it.arch.Place.in;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import mn.esis.it.arch.Place.Layer;

/** Who may know whom, from the table outwards. */
final class LayerRules {
    private static final DescribedPredicate<JavaClass> HTTP_OR_FACES = resideInAnyPackage(
                    "jakarta.ws.rs..",
                    "jakarta.servlet..",
                    "jakarta.faces..",
                    "org.primefaces..",
                    "org.omnifaces..",
                    "org.glassfish.jersey..")
            .as("of HTTP or Faces");

    private static final DescribedPredicate<JavaClass> PERSISTENCE_API = resideInAnyPackage(
                    "jakarta.persistence..", "org.eclipse.persistence..", "java.sql..", "javax.sql..", "org.flywaydb..")
            .as("of a persistence API");

    static final DescribedPredicate<JavaClass> ENTITY = DescribedPredicate.describe(
            "an entity",
            type -> type.isAnnotatedWith("jakarta.persistence.Entity")
                    || type.isAnnotatedWith("jakarta.persistence.MappedSuperclass"));

    private static final DescribedPredicate<JavaClass> REPOSITORY = DescribedPredicate.describe(
            "a repository or a query",
            type -> in(Layer.MODEL).test(type)
                    && type.getFields().stream()
                            .anyMatch(
                                    field -> field.getRawType().getName().equals("jakarta.persistence.EntityManager")));

    private static final DescribedPredicate<JavaClass> EJB = DescribedPredicate.describe(
            "an enterprise bean",
            type -> type.isAnnotatedWith("jakarta.ejb.Stateless")
                    || type.isAnnotatedWith("jakarta.ejb.Singleton")
                    || type.isAnnotatedWith("jakarta.ejb.MessageDriven"));

    private LayerRules() {}

    static final ArchRule MODEL_KNOWS_NOTHING_ABOVE = noClasses()
            .that(in(Layer.MODEL))
            .should()
            .dependOnClassesThat(in(Layer.USE_CASE, Layer.REST, Layer.WEB).or(HTTP_OR_FACES));

    static final ArchRule USE_CASES_KNOW_NO_EDGE = noClasses()
            .that(in(Layer.USE_CASE))
            .should()
            .dependOnClassesThat(in(Layer.REST, Layer.WEB).or(HTTP_OR_FACES));

    static final ArchRule RESOURCES_AND_PAGES_DO_NOT_KNOW_EACH_OTHER = noClasses()
            .that(in(Layer.REST))
            .should()
            .dependOnClassesThat(in(Layer.WEB))
            .because("they are two WARs; what both need is a use case");

    static final ArchRule EDGES_USE_NO_PERSISTENCE_API =
            noClasses().that(in(Layer.REST, Layer.WEB)).should().dependOnClassesThat(PERSISTENCE_API);

    static final ArchRule EDGES_SEE_NO_ENTITY_AND_NO_REPOSITORY =
            noClasses().that(in(Layer.REST, Layer.WEB)).should().dependOnClassesThat(ENTITY.or(REPOSITORY));

    static final ArchRule ENTITIES_LIVE_IN_THE_MODEL = classes().that(ENTITY).should(Conditions.beIn(Layer.MODEL));

    static final ArchRule ENTERPRISE_BEANS_ARE_USE_CASES = classes().that(EJB).should(Conditions.beIn(Layer.USE_CASE));
}
