package mn.esis.it.web;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Looks for barriers by the rules of WCAG 2.2 AA, as far as a machine can tell. */
final class Axe {
    private static final String SOURCE = source();
    private static final String EVERYTHING =
            "{runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'], resultTypes: ['violations']}";
    private static final String COLOURS = "{runOnly: {type: 'rule', values: ['color-contrast']}}";
    private static final String RUN =
            "() => axe.run(document, %s).then(found => found.violations.flatMap(rule => rule.nodes.map("
                    + "node => rule.id + ': ' + node.target.join(' ') + ' – ' + node.failureSummary)))";

    /** One line for each element that stands in somebody's way. */
    static List<String> barriers(Page page) {
        return run(page, EVERYTHING);
    }

    /** What cannot be read, which is all that depends on the colour scheme. */
    static List<String> illegible(Page page) {
        return run(page, COLOURS);
    }

    @SuppressWarnings("unchecked")
    private static List<String> run(Page page, String options) {
        if (!(Boolean) page.evaluate("() => 'axe' in window")) {
            page.evaluate(SOURCE);
        }
        return (List<String>) page.evaluate(RUN.formatted(options));
    }

    private static String source() {
        try (InputStream file = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Axe() {}
}
