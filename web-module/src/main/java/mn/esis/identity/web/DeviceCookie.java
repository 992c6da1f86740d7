package mn.esis.identity.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;

/** By which a browser is known again: an account that was opened in it keeps its own tries there. It opens nothing. */
final class DeviceCookie {
    private static final String NAME = "__Host-ESIS-device";
    private static final Duration LIFETIME = Duration.ofDays(365);

    /** The browser's value; a new one when it has none. */
    static String of(HttpServletRequest request, HttpServletResponse response) {
        Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(NAME))
                .map(Cookie::getValue)
                .filter(value -> value.matches("[0-9a-f-]{36}"))
                .findFirst()
                .orElseGet(() -> begin(response));
    }

    private static String begin(HttpServletResponse response) {
        String value = UUID.randomUUID().toString();
        Cookie cookie = new Cookie(NAME, value);
        cookie.setPath("/");
        cookie.setSecure(true);
        cookie.setHttpOnly(true);
        cookie.setMaxAge((int) LIFETIME.toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
        return value;
    }

    private DeviceCookie() {}
}
