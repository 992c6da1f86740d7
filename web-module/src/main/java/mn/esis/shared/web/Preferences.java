package mn.esis.shared.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import mn.esis.shared.Texts;

/** Remembers language and theme on the device and leads back to the page where they were chosen. Works without script. */
@WebServlet("/shared/light/preferences")
public class Preferences extends HttpServlet {
    static final String THEME = "theme";
    static final List<String> THEMES = List.of("auto", "light", "dark");

    private static final long serialVersionUID = 1L;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        remember(request, response, PageLanguage.COOKIE, Texts.LANGUAGES);
        remember(request, response, THEME, THEMES);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", ownPath(request.getParameter("back")));
    }

    private static void remember(
            HttpServletRequest request, HttpServletResponse response, String name, List<String> allowed) {
        String value = request.getParameter(name);
        if (value != null && allowed.contains(value)) {
            var cookie = new Cookie(name, value);
            cookie.setPath("/");
            cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
            cookie.setSecure(request.isSecure());
            cookie.setAttribute("SameSite", "Lax");
            response.addCookie(cookie);
        }
    }

    /** The page of ours that the browser came from, the start when there is none. */
    public static String referer(HttpServletRequest request) {
        String referer = Objects.toString(request.getHeader("Referer"), "");
        String host = "://" + request.getHeader("Host") + "/";
        int at = referer.indexOf(host);
        return at < 0 ? "/" : ownPath(referer.substring(at + host.length() - 1));
    }

    /** Only a path of our own: never a scheme, a host, or a line break. */
    public static String ownPath(String back) {
        return back != null && back.matches("/(?![/\\\\])[\\x21-\\x5b\\x5d-\\x7e]*") ? back : "/";
    }
}
