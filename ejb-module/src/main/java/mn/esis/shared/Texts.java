package mn.esis.shared;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/**
 * What people read, in their language. A key starts with its feature, and so names its bundle:
 * {@code identity.signIn.title} stands in {@code mn/esis/identity/texts_{mn,kk,ru,en}.properties}.
 */
@ApplicationScoped
public class Texts {
    public static final List<String> LANGUAGES = List.of("mn", "kk", "ru", "en");

    private static final Logger LOG = Logger.getLogger(Texts.class.getName());

    private final Map<String, Map<String, String>> bundles = new ConcurrentHashMap<>();
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    public String text(Locale locale, String key, Object... args) {
        return text(locale.getLanguage(), key, args);
    }

    /** The text of the key; the key itself, and a warning, when there is none. An unknown language means Mongolian. */
    public String text(String wanted, String key, Object... args) {
        String language = wanted != null && LANGUAGES.contains(wanted) ? wanted : LANGUAGES.get(0);
        String pattern = pattern(language, key);
        if (pattern == null) {
            LOG.log(Level.WARNING, "No text {0} in language {1}", new Object[] {key, language});
            return key;
        }
        if (args.length == 0 && pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0) {
            return pattern;
        }
        MessageFormat format = formats.computeIfAbsent(
                language + ' ' + key, k -> new MessageFormat(pattern, ULocale.forLanguageTag(language)));
        Object values = args.length == 1 && args[0] instanceof Map<?, ?> named ? named : readable(language, args);
        return format.clone().format(values);
    }

    /** A day without a time, as it is written in that language. All pages and messages have it from here. */
    public String day(String wanted, LocalDate day) {
        return DateTimeFormatter.ofPattern(text(wanted, "shared.time.day"), Locale.forLanguageTag(wanted))
                .format(day);
    }

    private Object[] readable(String language, Object... args) {
        return Arrays.stream(args)
                .map(arg -> arg instanceof LocalDate day ? day(language, day) : arg)
                .toArray();
    }

    public boolean has(String language, String key) {
        return pattern(language, key) != null;
    }

    private String pattern(String language, String key) {
        int dot = key.indexOf('.');
        String feature = dot < 0 ? "shared" : key.substring(0, dot);
        return bundles.computeIfAbsent(feature + "/texts_" + language, Texts::load)
                .get(key);
    }

    private static Map<String, String> load(String name) {
        var texts = new Properties();
        var file = Texts.class.getResource("/mn/esis/" + name + ".properties");
        if (file == null) {
            return Map.of();
        }
        try (var stream = file.openStream();
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts.stringPropertyNames().stream().collect(Collectors.toUnmodifiableMap(k -> k, texts::getProperty));
    }
}
