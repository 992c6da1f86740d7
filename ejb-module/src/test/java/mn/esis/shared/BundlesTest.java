package mn.esis.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every bundle says the same things in all four languages, and says something. */
class BundlesTest {
    private static final Path RESOURCES = Path.of("src/main/resources");

    static List<String> families() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.map(Path::toString)
                    .filter(name -> name.endsWith("_mn.properties"))
                    .filter(name -> !name.contains("primefaces"))
                    .map(name -> name.replace("_mn.properties", ""))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("families")
    void has_each_text_in_each_language_with_the_same_arguments(String family) throws IOException {
        Properties mongolian = load(family, "mn");
        for (String language : Texts.LANGUAGES) {
            Properties other = load(family, language);
            assertEquals(new TreeSet<>(mongolian.keySet()), new TreeSet<>(other.keySet()), family + "_" + language);
            for (String key : other.stringPropertyNames()) {
                assertFalse(other.getProperty(key).isBlank(), key + " in " + language);
                if (family.contains("texts")) {
                    assertEquals(
                            arguments(mongolian.getProperty(key), "mn"),
                            arguments(other.getProperty(key), language),
                            key + " in " + language);
                }
            }
        }
    }

    private static Set<String> arguments(String pattern, String language) {
        return new MessageFormat(pattern, ULocale.forLanguageTag(language)).getArgumentNames();
    }

    private static Properties load(String family, String language) throws IOException {
        var texts = new Properties();
        try (var reader =
                Files.newBufferedReader(Path.of(family + "_" + language + ".properties"), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
