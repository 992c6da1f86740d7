package mn.esis.it.rights;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mn.esis.it.arch.House;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The portal's pages as they stand in the sources: which there are, and which actions each of them can start. */
final class Portal {
    private static final Pattern TEXT = Pattern.compile("#\\{t\\['([\\w.]+)']}");
    private static final String STARTS = "[action^=#{], [actionListener^=#{], [listener^=#{]";
    private static final Set<String> AT_EACH_LOOK = Set.of("f:viewAction", "f:event");

    private final Path root;

    Portal(Path root) {
        this.root = root;
    }

    static Portal ofTheHouse() {
        return new Portal(House.sources("web-module").resolve("webapp"));
    }

    /**
     * A method that a page starts when somebody presses something.
     *
     * @param form id of the form around it, empty when the form stands in another file
     * @param label the text on the button, as a key of the bundles
     */
    record Action(String page, String expression, String form, String label) {

        @Override
        public String toString() {
            return page + ' ' + expression;
        }

        /** The words on the button, in Mongolian; empty when it is none. */
        String words() {
            if (label.isEmpty()) {
                return "";
            }
            String feature = label.substring(0, label.indexOf('.'));
            Path bundle = House.sources("ejb-module").resolve("resources/mn/esis/" + feature + "/texts_mn.properties");
            Properties texts = new Properties();
            try (var in = Files.newBufferedReader(bundle)) {
                texts.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return texts.getProperty(label).replace("''", "'");
        }
    }

    /** What has an address of its own: everything but what lies below WEB-INF. */
    Set<String> pages() {
        return House.files(root, name -> name.endsWith(".xhtml")).stream()
                .map(file -> "/" + root.relativize(file).toString().replace('\\', '/'))
                .filter(path -> !path.startsWith("/WEB-INF/"))
                .map(path -> path.substring(0, path.length() - ".xhtml".length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Of all pages, with what they include and the templates they stand in; what runs at each look is no action. */
    List<Action> actions() {
        return pages().stream()
                .flatMap(page -> actions(page, page + ".xhtml"))
                .distinct()
                .toList();
    }

    private Stream<Action> actions(String page, String file) {
        Document source = Jsoup.parse(House.text(root.resolve(file.substring(1))), "", Parser.xmlParser());
        Stream<Action> own = source.select(STARTS).stream()
                .filter(element -> !AT_EACH_LOOK.contains(element.tagName()))
                .map(element -> action(page, element));
        Stream<String> others = Stream.concat(
                        source.select("[template]").eachAttr("template").stream(),
                        source.getElementsByTag("ui:include").eachAttr("src").stream())
                .filter(name -> !name.contains("#{"));
        return Stream.concat(own, others.flatMap(name -> actions(page, resolved(file, name))));
    }

    private static String resolved(String from, String name) {
        return name.startsWith("/") ? name : from.substring(0, from.lastIndexOf('/') + 1) + name;
    }

    private static Action action(String page, Element element) {
        String expression = Stream.of("action", "actionListener", "listener")
                .map(element::attr)
                .filter(value -> value.startsWith("#{"))
                .findFirst()
                .orElseThrow();
        Element form = element.closest("h|form");
        Matcher label = TEXT.matcher(element.attr("value"));
        return new Action(page, expression, form == null ? "" : form.id(), label.matches() ? label.group(1) : "");
    }
}
