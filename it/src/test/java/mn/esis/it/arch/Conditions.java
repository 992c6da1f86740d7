package mn.esis.it.arch;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mn.esis.it.arch.Place.Layer;

/** The few conditions that several rules share. */
final class Conditions {
    private Conditions() {}

    /** Every line that {@code faults} finds in a class is a violation. */
    static ArchCondition<JavaClass> haveNo(String what, Function<JavaClass, Stream<String>> faults) {
        return new ArchCondition<>("have no " + what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                faults.apply(type).forEach(fault -> events.add(SimpleConditionEvent.violated(type, fault)));
            }
        };
    }

    static ArchCondition<JavaClass> beIn(Layer layer) {
        return haveNo(
                "other place than " + layer,
                type -> Place.of(type).filter(place -> place.layer() == layer).isPresent()
                        ? Stream.empty()
                        : Stream.of(type.getFullName() + " is not in " + layer));
    }

    /** Calls and method references whose target, written as {@code owner.name(parameters)}, looks like one of these. */
    static ArchCondition<JavaClass> callNoneOf(String what, String... targets) {
        Pattern banned = Pattern.compile(Stream.of(targets).collect(Collectors.joining("|")));
        return haveNo(
                what,
                type -> type.getAccessesFromSelf().stream()
                        .filter(access ->
                                banned.matcher(access.getTarget().getFullName()).matches())
                        .map(JavaAccess::getDescription));
    }
}
