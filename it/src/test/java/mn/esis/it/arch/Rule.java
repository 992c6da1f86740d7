package mn.esis.it.arch;

import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;

/** A rule with the name of the constant that states it. */
record Rule(String name, ArchRule rule) {
    private static final List<Class<?>> HOLDERS =
            List.of(LayerRules.class, FeatureRules.class, UseCaseRules.class, ModelRules.class, HabitRules.class);

    static List<Rule> all() {
        return HOLDERS.stream()
                .flatMap(holder -> Arrays.stream(holder.getDeclaredFields()))
                .filter(field -> field.getType() == ArchRule.class)
                .map(Rule::of)
                .toList();
    }

    private static Rule of(Field field) {
        try {
            return new Rule(field.getName(), (ArchRule) field.get(null));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
