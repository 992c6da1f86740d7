package mn.esis.identity.web;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mn.esis.identity.session.Callers;
import mn.esis.shared.Caller;
import mn.esis.shared.CurrentCaller;
import mn.esis.shared.DatabaseAway;
import mn.esis.shared.TrustedProxies;
import mn.esis.shared.web.PageLanguage;

/**
 * Says who calls, anew with each request, so that a session ended elsewhere is over here at once. Only what is listed as
 * open can be seen without one. A filter and no constraint of the container, whose redirect would go out without the
 * headers of {@code SecurityHeaders}, with the host that the client claims, and without the way back. The server answers
 * {@code /health} in the root context, so it passes here.
 */
public class CallerFilter implements Filter {
    static final String PASSWORD = "/identity/password";

    private static final List<String> OPEN =
            List.of("/identity/light/", "/shared/light/", "/err/", "/app/", "/jakarta.faces.resource/", "/health/");
    private static final List<String> OPEN_FILES =
            List.of("/app", "/health", "/openapi", "/favicon.svg", "/robots.txt");

    @Inject
    Callers callers;

    @Inject
    CurrentCaller current;

    @Inject
    TrustedProxies proxies;

    @Inject
    PortalSession sessions;

    @Inject
    SignedInFrame frame;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var asked = (HttpServletRequest) request;
        var answer = (HttpServletResponse) response;
        String path = asked.getServletPath() + (asked.getPathInfo() == null ? "" : asked.getPathInfo());
        String language = PageLanguage.of(asked).getLanguage();
        String address = proxies.client(asked.getRemoteAddr(), asked.getHeaders("X-Forwarded-For"));
        String correlation = UUID.randomUUID().toString();
        current.set(Caller.anonymous(language, address, correlation));
        if (isOpen(path)) {
            if (isPartial(asked) && path.startsWith("/identity/light/") && "GET".equals(asked.getMethod())) {
                leadAway(asked, answer, PortalSession.SIGN_IN + "?said=over");
            } else {
                chain.doFilter(request, response);
            }
            return;
        }
        try {
            if (!isLetIn(asked, answer, path)) {
                return;
            }
        } catch (RuntimeException failed) {
            refuse(failed, asked, answer);
            return;
        }
        chain.doFilter(request, response);
    }

    /** @return false when the answer is given already: the way to sign in, or to a password of one's own */
    private boolean isLetIn(HttpServletRequest asked, HttpServletResponse answer, String path)
            throws IOException, ServletException {
        Caller stranger = current.get();
        UUID session = PortalSession.id(asked);
        Optional<Caller> caller = session == null
                ? Optional.empty()
                : callers.bySession(
                        session, Caller.Kind.PORTAL, stranger.language(), stranger.address(), stranger.correlationId());
        if (caller.isEmpty()) {
            sessions.end(asked);
            leadAway(
                    asked,
                    answer,
                    PortalSession.SIGN_IN + (session == null ? "" : "?said=over") + back(asked, session == null));
            return false;
        }
        current.set(caller.get());
        if (caller.get().mustChangePassword() && !isAllowedBeforeChange(path)) {
            leadAway(asked, answer, PASSWORD);
            return false;
        }
        frame.draw(asked);
        return true;
    }

    /** No page is reached, so nobody else would tell a database that is away from a bug. */
    private static void refuse(RuntimeException failed, HttpServletRequest asked, HttpServletResponse answer)
            throws IOException {
        if (!DatabaseAway.isBehind(failed)) {
            throw failed;
        }
        answer.setHeader("Retry-After", String.valueOf(DatabaseAway.MAY_NEED.toSeconds()));
        if (isPartial(asked)) {
            leadAway(asked, answer, "/err/503");
        } else {
            answer.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    private static boolean isOpen(String path) {
        return OPEN_FILES.contains(path) || OPEN.stream().anyMatch(path::startsWith);
    }

    private static boolean isAllowedBeforeChange(String path) {
        return List.of(PASSWORD, PASSWORD + ".xhtml", OwnLanguage.PATH, "/identity/sign-out")
                .contains(path);
    }

    private static boolean isPartial(HttpServletRequest request) {
        return "partial/ajax".equals(request.getHeader("Faces-Request"));
    }

    private static String back(HttpServletRequest request, boolean first) {
        boolean start = List.of("/", "/home").contains(request.getRequestURI());
        if (!"GET".equals(request.getMethod()) || isPartial(request) || start) {
            return "";
        }
        String query = request.getQueryString();
        String path = request.getRequestURI() + (query == null ? "" : '?' + query);
        return (first ? "?back=" : "&back=") + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }

    /** The script of a page that asks for a part of it cannot follow a redirect; it wants to be told. */
    private static void leadAway(HttpServletRequest request, HttpServletResponse response, String path)
            throws IOException {
        if (isPartial(request)) {
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter()
                    .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                            + path.replace("&", "&amp;") + "\"/></partial-response>");
        } else {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", path);
        }
    }
}
