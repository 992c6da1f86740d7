package mn.esis.it.arch;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.stream.Stream;

/** Features stand in one order; a use only ever goes back in it, so there are no cycles either. */
final class FeatureRules {
    /** The filter of a WAR asks who is calling, so the frame may use what answers that. */
    private static final Set<String> OPEN_TO_THE_FRAME = Set.of("audit", "access", "identity");

    private FeatureRules() {}

    static final ArchRule EVERY_CLASS_BELONGS_TO_A_FEATURE = classes()
            .should(Conditions.haveNo(
                    "unknown feature",
                    type -> Place.of(type).filter(place -> place.rank() >= 0).isPresent()
                            ? Stream.empty()
                            : Stream.of(type.getFullName() + " is in no feature of " + Place.FEATURES)));

    static final ArchRule FEATURES_KEEP_THEIR_ORDER =
            classes().should(Conditions.haveNo("use of a later feature", FeatureRules::usesOfLaterFeatures));

    static final ArchRule NOBODY_DEPENDS_ON_THE_DEMO =
            noClasses().that(DescribedPredicate.not(of("demo"))).should().dependOnClassesThat(of("demo"));

    private static Stream<String> usesOfLaterFeatures(JavaClass type) {
        Place here = Place.of(type).orElseThrow();
        return type.getDirectDependenciesFromSelf().stream()
                .filter(use -> Place.of(use.getTargetClass())
                        .filter(there -> isLater(there, here))
                        .isPresent())
                .map(Dependency::getDescription);
    }

    private static boolean isLater(Place there, Place here) {
        return there.rank() > here.rank() && !(here.isFrame() && OPEN_TO_THE_FRAME.contains(there.feature()));
    }

    private static DescribedPredicate<JavaClass> of(String feature) {
        return DescribedPredicate.describe(
                "of " + feature,
                type -> Place.of(type)
                        .filter(place -> place.feature().equals(feature))
                        .isPresent());
    }
}
