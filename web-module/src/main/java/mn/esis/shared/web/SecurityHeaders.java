package mn.esis.shared.web;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The headers of every answer, errors and redirects included. PrimeFaces replaces the policy on its own pages by one with a
 * nonce. Files that only serve a page get the strictest policy and nothing that only pages obey: the phone app consists
 * of fifty of them, and each header travels fifty times.
 */
public class SecurityHeaders implements Filter {
    private static final String POLICY = "Content-Security-Policy";
    private static final String COMMON =
            "default-src 'none'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; "
                    + "manifest-src 'self'; worker-src 'self'; media-src 'self' blob:; form-action 'self'; base-uri 'none'; "
                    + "frame-ancestors 'none'; style-src 'self'; ";
    private static final String PAGE_POLICY = COMMON + "script-src 'self'";
    private static final String APP_POLICY = COMMON + "script-src 'self' 'wasm-unsafe-eval'";
    private static final String FILE_POLICY = "default-src 'none'";
    private static final Pattern FILE =
            Pattern.compile("/app/(?!sw\\.js$).+\\.(js|css|svg|png|webmanifest|wasm)|/jakarta\\.faces\\.resource/.+");

    @Inject
    @ConfigProperty(name = "esis.base-url", defaultValue = "http://localhost:8080")
    String baseUrl;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var answer = (HttpServletResponse) response;
        String path = ((HttpServletRequest) request).getRequestURI();
        boolean app = path.startsWith("/app/");
        answer.setHeader("X-Content-Type-Options", "nosniff");
        answer.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        if (FILE.matcher(path).matches()) {
            answer.setHeader(POLICY, FILE_POLICY);
        } else {
            answer.setHeader(POLICY, app ? APP_POLICY : PAGE_POLICY);
            forPages(answer);
        }
        if (baseUrl.startsWith("https:")) {
            answer.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        answer.setHeader("Cache-Control", cacheControl(path, app));
        chain.doFilter(request, new OwnAnswer(answer));
    }

    private static void forPages(HttpServletResponse answer) {
        answer.setHeader("X-Frame-Options", "DENY");
        answer.setHeader("Referrer-Policy", "same-origin");
        answer.setHeader("Permissions-Policy", "camera=(self), microphone=(), geolocation=(), payment=(), usb=()");
        answer.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    }

    /** Faces resources set their own, long time; the phone app asks each time (304), pages are never kept. */
    private static String cacheControl(String path, boolean app) {
        if (app) {
            return "no-cache";
        }
        return path.equals("/favicon.svg") || path.equals("/robots.txt") ? "max-age=86400" : "no-store";
    }

    /**
     * One policy: PrimeFaces adds its own; two would both apply, and the stricter one knows no nonce. And redirects without a
     * host: the container would put the one in front that the client claims.
     */
    private static final class OwnAnswer extends HttpServletResponseWrapper {
        OwnAnswer(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addHeader(String name, String value) {
            if (POLICY.equalsIgnoreCase(name)) {
                super.setHeader(name, value);
            } else {
                super.addHeader(name, value);
            }
        }

        @Override
        public void sendRedirect(String location) throws IOException {
            resetBuffer();
            setStatus(SC_FOUND);
            setHeader("Location", location);
            flushBuffer();
        }
    }
}
