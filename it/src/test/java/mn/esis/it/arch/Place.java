package mn.esis.it.arch;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a class lives: its feature and its layer, both read from the package. */
record Place(String feature, Layer layer) {
    enum Layer {
        MODEL,
        USE_CASE,
        REST,
        WEB
    }

    /** The only allowed order: a feature may use those before it. */
    static final List<String> FEATURES = List.of(
            "shared",
            "audit",
            "access",
            "notification",
            "identity",
            "org",
            "registry",
            "linking",
            "attendance",
            "gate",
            "journal",
            "messaging",
            "support",
            "district",
            "publicdata",
            "setup",
            "demo");

    private static final String COUNTER_EXAMPLES = "(?:it\\.arch\\.counter\\.)?";
    private static final Pattern PACKAGE =
            Pattern.compile("mn\\.esis\\." + COUNTER_EXAMPLES + "(\\w+)(?:\\.(\\w+))?.*");

    /** Empty for classes that are not of this project. */
    static Optional<Place> of(JavaClass type) {
        Matcher found = PACKAGE.matcher(type.getPackageName());
        if (!found.matches()) {
            return Optional.empty();
        }
        String below = found.group(2) == null ? "" : found.group(2);
        Layer layer = switch (below) {
            case "model" -> Layer.MODEL;
            case "rest" -> Layer.REST;
            case "web" -> Layer.WEB;
            default -> Layer.USE_CASE;
        };
        return Optional.of(new Place(found.group(1), layer));
    }

    int rank() {
        return FEATURES.indexOf(feature);
    }

    /** The frame of a WAR: filters, mappers and menu that every page and resource stands in. */
    boolean isFrame() {
        return feature.equals("shared") && (layer == Layer.REST || layer == Layer.WEB);
    }

    static DescribedPredicate<JavaClass> in(Layer first, Layer... more) {
        Set<Layer> layers = EnumSet.of(first, more);
        return DescribedPredicate.describe(
                "in " + layers,
                type -> of(type).filter(p -> layers.contains(p.layer())).isPresent());
    }
}
