package mn.esis.it.arch;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What is never written here, whatever the feature. */
final class HabitRules {
    private static final Map<String, String> MAY_READ_THE_CLOCK_OF_THE_MACHINE = Map.of(
            "mn.esis.shared.model.Clocks", "it makes the one clock that all others are given",
            "mn.esis.shared.model.Uuid7", "keys only sort by time, nothing is decided by it");

    private static final Map<String, String> MAY_FORMAT_WITHOUT_A_LOCALE = Map.of(
            "mn.esis.demo.DemoPeople", "made-up register numbers, the same in every locale the product has",
            "mn.esis.demo.DemoStaff", "made-up staff numbers, the same in every locale the product has");

    private static final Map<String, String> MAY_BE_CALLED_SO =
            Map.of("mn.esis.demo.DemoData", "it is the data of the demo, not a bag of values");

    private static final Set<String> BANNED_SUFFIXES =
            Set.of("Impl", "Manager", "Helper", "Util", "Utils", "Facade", "DTO", "Dto", "Bean", "Info", "Data");

    private static final int COLLABORATORS = 6;

    private HabitRules() {}

    static final ArchRule TIME_COMES_FROM_THE_CLOCK = classes()
            .that(not(oneOf(MAY_READ_THE_CLOCK_OF_THE_MACHINE)))
            .should(Conditions.callNoneOf(
                    "time of the machine",
                    "java\\.time\\.\\w+\\.now\\((java\\.time\\.ZoneId)?\\)",
                    "java\\.time\\.Clock\\.(system|tick)\\w*\\(.*",
                    "java\\.lang\\.System\\.currentTimeMillis\\(\\)",
                    "java\\.util\\.Date\\.<init>\\(\\)",
                    "java\\.util\\.Calendar\\.getInstance\\(.*"));

    static final ArchRule NO_DEFAULT_ZONE = classes()
            .should(Conditions.callNoneOf(
                    "default zone",
                    "java\\.time\\.ZoneId\\.systemDefault\\(\\)",
                    "java\\.util\\.TimeZone\\.getDefault\\(\\)",
                    "java\\.time\\.Clock\\.systemDefaultZone\\(\\)",
                    "java\\.sql\\.Timestamp\\.(valueOf|toLocalDateTime)\\(.*"));

    static final ArchRule NO_DEFAULT_LOCALE = classes()
            .that(not(oneOf(MAY_FORMAT_WITHOUT_A_LOCALE)))
            .should(Conditions.callNoneOf(
                    "default locale",
                    "java\\.util\\.Locale\\.getDefault\\(.*",
                    "java\\.lang\\.String\\.(toLowerCase|toUpperCase)\\(\\)",
                    "java\\.lang\\.String\\.formatted\\(.*",
                    "java\\.lang\\.String\\.format\\(java\\.lang\\.String, .*",
                    "java\\.time\\.format\\.DateTimeFormatter\\.ofPattern\\(java\\.lang\\.String\\)",
                    "java\\.text\\.\\w+\\.get\\w*Instance\\(\\)"));

    static final ArchRule NO_DEFAULT_CHARSET = classes()
            .should(Conditions.callNoneOf(
                    "default charset",
                    "java\\.nio\\.charset\\.Charset\\.defaultCharset\\(\\)",
                    "java\\.lang\\.String\\.getBytes\\(\\)",
                    "java\\.lang\\.String\\.<init>\\((\\[B|byte\\[\\])(, int, int)?\\)",
                    "java\\.io\\.(FileReader|FileWriter)\\.<init>\\(java\\.(lang\\.String|io\\.File)(, boolean)?\\)",
                    "java\\.io\\.InputStreamReader\\.<init>\\(java\\.io\\.InputStream\\)",
                    "java\\.io\\.OutputStreamWriter\\.<init>\\(java\\.io\\.OutputStream\\)",
                    "java\\.io\\.ByteArrayOutputStream\\.toString\\(\\)",
                    "java\\.util\\.Scanner\\.<init>\\(java\\.io\\.InputStream\\)"));

    static final ArchRule NAMES_SAY_WHAT_A_CLASS_DOES = classes()
            .that(not(oneOf(MAY_BE_CALLED_SO)))
            .should(Conditions.haveNo(
                    "name that says nothing",
                    type -> isEmptyName(type.getSimpleName()) ? Stream.of(type.getFullName()) : Stream.empty()));

    static final ArchRule NO_OBJECT_MESSAGES = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("jakarta.jms.ObjectMessage")
            .because("a message carries an id, never a serialised object");

    static final ArchRule NO_UNWANTED_ENTERPRISE_FEATURES = noClasses()
            .should()
            .dependOnClassesThat(DescribedPredicate.describe(
                    "remote, stateful, asynchronous, looked up by name, or Lombok",
                    type -> Set.of(
                                            "jakarta.ejb.Remote",
                                            "jakarta.ejb.Stateful",
                                            "jakarta.ejb.Asynchronous",
                                            "jakarta.ejb.EJB",
                                            "javax.naming.InitialContext")
                                    .contains(type.getName())
                            || type.getPackageName().startsWith("lombok")));

    static final ArchRule NO_OWN_THREADS = classes()
            .should(Conditions.callNoneOf(
                    "own threads",
                    "java\\.lang\\.Thread\\.(<init>|start|sleep)\\(.*",
                    "java\\.util\\.Timer\\.<init>\\(.*",
                    "java\\.util\\.concurrent\\.Executors\\..*",
                    "java\\.util\\.concurrent\\.ThreadPoolExecutor\\.<init>\\(.*",
                    "java\\.util\\.concurrent\\.CompletableFuture\\.(run|supply)Async\\(.*"));

    static final ArchRule NOTHING_IS_PRINTED = classes()
            .should(Conditions.callNoneOf(
                    "printing past the log",
                    "java\\.lang\\.System\\.(out|err)",
                    "java\\.lang\\.Throwable\\.printStackTrace\\(.*"));

    static final ArchRule FEW_COLLABORATORS = classes()
            .should(Conditions.haveNo("more than " + COLLABORATORS + " injected collaborators", type -> {
                long injected = type.getFields().stream()
                        .filter(field -> field.isAnnotatedWith("jakarta.inject.Inject"))
                        .filter(field ->
                                !field.isAnnotatedWith("org.eclipse.microprofile.config.inject.ConfigProperty"))
                        .count();
                return injected > COLLABORATORS ? Stream.of(type.getFullName() + " has " + injected) : Stream.empty();
            }));

    private static boolean isEmptyName(String name) {
        return name.startsWith("Default") || BANNED_SUFFIXES.stream().anyMatch(name::endsWith);
    }

    private static DescribedPredicate<JavaClass> oneOf(Map<String, String> names) {
        return DescribedPredicate.describe("excepted: " + names, type -> names.containsKey(type.getName()));
    }
}
