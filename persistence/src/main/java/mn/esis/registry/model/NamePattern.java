package mn.esis.registry.model;

import java.util.Locale;

/** What somebody typed to find a name, as a LIKE pattern whose own wildcards are taken literally. */
public final class NamePattern {

    private NamePattern() {}

    /** The pattern, null when nothing was typed. */
    public static String of(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String tidy = typed.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        return '%' + tidy.replaceAll("([\\\\%_])", "\\\\$1") + '%';
    }
}
