package mn.esis.it.arch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The compiled classes of all modules keep the rules of the house, and each rule can fail. */
class ArchitectureTest {
    /** Raise it with every rule: a runner that silently passes over rules is noticed here. */
    private static final int RULES = 26;

    private static final int FEWEST_CLASSES_OF_A_MODULE = 4;

    private static final JavaClasses HOUSE = House.classes();
    private static final Set<String> HELD = new TreeSet<>();
    private static final Set<String> SEEN_TO_FAIL = new TreeSet<>();

    static Stream<Rule> rules() {
        return Rule.all().stream();
    }

    static Stream<String> modules() {
        return House.MODULES.stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_house_keeps(Rule rule) {
        HELD.add(rule.name());
        rule.rule().check(HOUSE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_counter_example_breaks(Rule rule) {
        String guilty = CounterExamples.guiltyOf(rule);
        EvaluationResult result = rule.rule().evaluate(CounterExamples.all());
        assertTrue(
                result.getFailureReport().getDetails().stream().anyMatch(line -> line.contains(guilty)),
                () -> rule + " should blame " + guilty + " but says " + result.getFailureReport());
        SEEN_TO_FAIL.add(rule.name());
    }

    @ParameterizedTest
    @MethodSource("modules")
    void every_module_was_read(String module) {
        int read = new ClassFileImporter().importPath(House.compiled(module)).size();
        assertTrue(read >= FEWEST_CLASSES_OF_A_MODULE, module + " has " + read + " compiled classes");
    }

    @AfterAll
    static void as_many_rules_were_executed_as_are_written() {
        Set<String> written = rules().map(Rule::name).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(RULES, written.size(), "rules found");
        assertEquals(written, HELD, "rules executed");
        assertEquals(written, SEEN_TO_FAIL, "rules seen to fail");
    }
}
