package mn.esis.it.arch;

import static java.util.Map.entry;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Map;
import mn.esis.it.arch.counter.linking.HabitManager;
import mn.esis.it.arch.counter.linking.WishGranting;
import mn.esis.it.arch.counter.linking.model.Wish;
import mn.esis.it.arch.counter.linking.model.Wishes;
import mn.esis.it.arch.counter.linking.rest.WishesResource;
import mn.esis.it.arch.counter.linking.web.WishesPage;
import mn.esis.it.arch.counter.shared.Early;
import mn.esis.it.arch.counter.unheard.Stranger;

/** For each rule the class on which it must fail. */
final class CounterExamples {
    private static final Map<String, Class<?>> GUILTY = Map.ofEntries(
            entry("MODEL_KNOWS_NOTHING_ABOVE", Wishes.class),
            entry("USE_CASES_KNOW_NO_EDGE", WishGranting.class),
            entry("RESOURCES_AND_PAGES_DO_NOT_KNOW_EACH_OTHER", WishesResource.class),
            entry("EDGES_USE_NO_PERSISTENCE_API", WishesPage.class),
            entry("EDGES_SEE_NO_ENTITY_AND_NO_REPOSITORY", WishesPage.class),
            entry("ENTITIES_LIVE_IN_THE_MODEL", WishGranting.class),
            entry("ENTERPRISE_BEANS_ARE_USE_CASES", WishesPage.class),
            entry("EVERY_CLASS_BELONGS_TO_A_FEATURE", Stranger.class),
            entry("FEATURES_KEEP_THEIR_ORDER", Early.class),
            entry("NOBODY_DEPENDS_ON_THE_DEMO", Early.class),
            entry("EVERY_BUSINESS_METHOD_SAYS_WHO_MAY_CALL_IT", WishGranting.class),
            entry("RESULTS_OF_USE_CASES_ARE_VALUES", WishGranting.class),
            entry("ENTITIES_HAVE_NO_SETTERS", Wish.class),
            entry("ENTITIES_REFER_TO_OTHERS_BY_ID", Wish.class),
            entry("ENTITIES_ARE_MADE_WITH_ALL_THEY_NEED", Wish.class),
            entry("ENTITIES_ARE_MAPPED_BY_FIELD", Wish.class),
            entry("TIME_COMES_FROM_THE_CLOCK", HabitManager.class),
            entry("NO_DEFAULT_ZONE", HabitManager.class),
            entry("NO_DEFAULT_LOCALE", HabitManager.class),
            entry("NO_DEFAULT_CHARSET", HabitManager.class),
            entry("NAMES_SAY_WHAT_A_CLASS_DOES", HabitManager.class),
            entry("NO_OBJECT_MESSAGES", HabitManager.class),
            entry("NO_UNWANTED_ENTERPRISE_FEATURES", HabitManager.class),
            entry("NO_OWN_THREADS", HabitManager.class),
            entry("NOTHING_IS_PRINTED", HabitManager.class),
            entry("FEW_COLLABORATORS", HabitManager.class));

    private static final JavaClasses ALL =
            new ClassFileImporter().importPackages(CounterExamples.class.getPackageName() + ".counter");

    private CounterExamples() {}

    static JavaClasses all() {
        return ALL;
    }

    /** The name that the rule's complaint must contain. */
    static String guiltyOf(Rule rule) {
        Class<?> guilty = GUILTY.get(rule.name());
        if (guilty == null) {
            throw new AssertionError(
                    rule + " has no counter-example: a rule that was never seen to fail may never fail");
        }
        return guilty.getName();
    }
}
