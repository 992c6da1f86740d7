package mn.esis.it.arch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What people read stands under keys that exist, and never in a page itself. That the bundles say the same in each language
 * is asked beside them, by {@code BundlesTest}.
 */
class TextsTest {
    private static final List<String> LANGUAGES = List.of("mn", "kk", "ru", "en");
    private static final Path BUNDLES = House.sources("ejb-module").resolve("resources/mn/esis");
    private static final Path PAGES = House.sources("web-module").resolve("webapp");
    private static final Path PHONE = PAGES.resolve("app/texts");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\s*(\\w+)\\s*[,}]");
    private static final Pattern USED_KEY =
            Pattern.compile("\\bt(?:\\.of\\(|\\[)\\s*'([a-z]+\\.[A-Za-z0-9_.-]+[A-Za-z0-9_])'\\s*[,\\])]");
    private static final Pattern PHONE_KEY =
            Pattern.compile("^  '?([\\w.-]+)'?:\\s*(.*?)(?=^  '?[\\w.-]+'?:|^};)", Pattern.MULTILINE | Pattern.DOTALL);

    /** How pages and classes begin a key whose end is a value. */
    private static final Pattern BEGINNING = Pattern.compile("[\"']([A-Za-z]+(?:\\.[A-Za-z0-9_-]*)+\\.)[\"']");

    private static final Pattern PART_OF_A_MAIL = Pattern.compile("\\.(subject|body|link)$");
    private static final Pattern CODED = Pattern.compile("\\w+\\.(?:refusal|violation)\\.(\\w+)");
    private static final String SOURCES = House.MODULES.stream()
            .flatMap(module ->
                    House.files(House.sources(module), name -> name.matches(".*\\.(java|xhtml|js|xml)")).stream())
            .filter(file -> !file.startsWith(PHONE))
            .map(House::text)
            .collect(Collectors.joining("\n"));

    static List<String> features() {
        return House.files(BUNDLES, name -> name.matches("texts_\\w\\w\\.properties")).stream()
                .map(file -> file.getParent().getFileName().toString())
                .distinct()
                .toList();
    }

    static List<Path> pages() {
        return House.files(PAGES, name -> name.endsWith(".xhtml"));
    }

    @ParameterizedTest
    @MethodSource("features")
    void keys_start_with_their_feature(String feature) {
        assertEquals(
                List.of(),
                bundle(feature, "mn").keySet().stream()
                        .filter(key -> !key.startsWith(feature + "."))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void shows_no_text_of_its_own(Path page) {
        assertEquals(List.of(), PageLiterals.of(House.text(page)), House.name(page));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void asks_only_for_texts_that_exist(Path page) {
        Set<String> missing = new TreeSet<>();
        for (String key : all(USED_KEY, House.text(page))) {
            String feature = key.substring(0, key.indexOf('.'));
            if (!bundle(feature, "mn").containsKey(key)) {
                missing.add(key);
            }
        }
        assertEquals(Set.of(), missing, House.name(page));
    }

    @ParameterizedTest
    @MethodSource("features")
    void every_text_is_asked_for_somewhere(String feature) {
        Set<String> beginnings = all(BEGINNING, SOURCES);
        assertEquals(
                List.of(),
                bundle(feature, "mn").keySet().stream()
                        .filter(key ->
                                !SOURCES.contains(PART_OF_A_MAIL.matcher(key).replaceFirst("")))
                        .filter(key -> beginnings.stream().noneMatch(key::startsWith))
                        .filter(key -> !isOfACode(key))
                        .toList());
    }

    /** Refusals, slips and problems find their texts by their codes. */
    private static boolean isOfACode(String key) {
        Matcher coded = CODED.matcher(key);
        return coded.matches() && SOURCES.matches("(?s).*\\b" + coded.group(1) + "\\b.*");
    }

    @Test
    void the_phone_app_says_the_same_in_every_language() {
        Map<String, Set<String>> mongolian = phoneTexts("mn");
        assertTrue(mongolian.size() > 20, () -> "read " + mongolian.keySet());
        for (String language : LANGUAGES) {
            assertEquals(mongolian, phoneTexts(language), language);
        }
    }

    @Test
    void finds_bundles_pages_and_keys_at_all() {
        assertTrue(features().containsAll(List.of("shared", "org", "registry")), () -> "found " + features());
        assertTrue(pages().size() > 10);
        assertFalse(pages().stream()
                .allMatch(page -> all(USED_KEY, House.text(page)).isEmpty()));
        assertEquals(Set.of("0", "name"), placeholdersIn("{0, plural, one{# хүүхэд} other{# хүүхэд}} {name}"));
        assertEquals(
                Set.of("org.groups.shiftNo", "org.title"),
                all(USED_KEY, "#{t.of('org.groups.shiftNo', g)} #{t['org.title']}"));
    }

    private static Map<String, String> bundle(String feature, String language) {
        Path file = BUNDLES.resolve(feature).resolve("texts_" + language + ".properties");
        Properties texts = new Properties();
        try {
            texts.load(new StringReader(House.text(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, texts::getProperty));
    }

    private static Map<String, Set<String>> phoneTexts(String language) {
        Map<String, Set<String>> found = new TreeMap<>();
        Matcher entries = PHONE_KEY.matcher(House.text(PHONE.resolve(language + ".js")));
        while (entries.find()) {
            found.put(entries.group(1), placeholdersIn(entries.group(2)));
        }
        return found;
    }

    private static Set<String> placeholdersIn(String text) {
        return all(PLACEHOLDER, text);
    }

    private static Set<String> all(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
