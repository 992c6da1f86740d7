package mn.esis.shared.rest;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import mn.esis.identity.session.Callers;
import mn.esis.shared.Caller;
import mn.esis.shared.CurrentCaller;
import mn.esis.shared.DatabaseAway;
import mn.esis.shared.Texts;
import mn.esis.shared.TrustedProxies;

/**
 * Sets who calls. A token that is not valid (any more) makes nobody of the caller: open calls still work, all others
 * refuse. In front of everything, so that each answer, also of the container, has a language and a number.
 */
public class CallerFilter implements Filter {
    private static final String SCHEME = "bearer ";

    @Inject
    private CurrentCaller current;

    @Inject
    private Callers callers;

    @Inject
    private TrustedProxies proxies;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var asked = (HttpServletRequest) request;
        String language = language(asked.getHeader("Accept-Language"));
        String address = proxies.client(asked.getRemoteAddr(), asked.getHeaders("X-Forwarded-For"));
        String number = UUID.randomUUID().toString();
        current.set(Caller.anonymous(language, address, number));
        try {
            bearer(asked.getHeader("Authorization"))
                    .flatMap(token -> callers.byToken(token, language, address, number))
                    .ifPresent(current::set);
        } catch (RuntimeException failed) {
            refuse(failed, (HttpServletResponse) response);
            return;
        }
        chain.doFilter(request, response);
    }

    /** No resource is reached, so nobody else would tell a database that is away from a bug. */
    private static void refuse(RuntimeException failed, HttpServletResponse answer) throws IOException {
        if (!DatabaseAway.isBehind(failed)) {
            throw failed;
        }
        answer.setHeader("Retry-After", String.valueOf(DatabaseAway.MAY_NEED.toSeconds()));
        answer.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }

    private static Optional<String> bearer(String authorization) {
        return authorization != null && authorization.toLowerCase(Locale.ROOT).startsWith(SCHEME)
                ? Optional.of(authorization.substring(SCHEME.length()).strip())
                : Optional.empty();
    }

    /** The first of our languages that the client asks for, else Mongolian. */
    static String language(String accepted) {
        try {
            return (accepted == null ? List.<Locale.LanguageRange>of() : Locale.LanguageRange.parse(accepted))
                    .stream()
                            .filter(range -> range.getWeight() > 0)
                            .map(range -> range.getRange().split("-", 2)[0])
                            .filter(Texts.LANGUAGES::contains)
                            .findFirst()
                            .orElse("mn");
        } catch (IllegalArgumentException notALanguage) {
            return "mn";
        }
    }
}
