package mn.esis.shared.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import mn.esis.shared.Texts;

/** A language of the pages, with its name in its own script. */
public record PageLanguage(String code, String name) {
    public static final String COOKIE = "lang";

    public static final List<PageLanguage> ALL = List.of(
            new PageLanguage("mn", "Монгол"),
            new PageLanguage("kk", "Қазақша"),
            new PageLanguage("ru", "Русский"),
            new PageLanguage("en", "English"));

    /** What was chosen (cookie), else what the device asks for as far as we speak it, else Mongolian. */
    public static Locale of(HttpServletRequest request) {
        String chosen = cookie(request, COOKIE);
        if (Texts.LANGUAGES.contains(chosen)) {
            return Locale.forLanguageTag(chosen);
        }
        boolean silent = request.getHeader("Accept-Language") == null;
        return (silent ? List.<Locale>of() : Collections.list(request.getLocales()))
                .stream()
                        .map(Locale::getLanguage)
                        .filter(Texts.LANGUAGES::contains)
                        .findFirst()
                        .map(Locale::forLanguageTag)
                        .orElse(Locale.forLanguageTag("mn"));
    }

    static String cookie(HttpServletRequest request, String name) {
        if (request.getCookies() != null) {
            for (Cookie cookie : request.getCookies()) {
                if (cookie.getName().equals(name)) {
                    return cookie.getValue();
                }
            }
        }
        return "";
    }
}
