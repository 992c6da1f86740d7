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
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The headers of every answer, errors and redirects included. PrimeFaces replaces the policy on its own pages by one with a nonce. */
public class SecurityHeaders implements Filter {
    private static final String POLICY = "Content-Security-Policy";
    private static final String COMMON =
            "default-src 'none'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; "
                    + "manifest-src 'self'; worker-src 'self'; media-src 'self' blob:; form-action 'self'; base-uri 'none'; "
                    + "frame-ancestors 'none'; style-src 'self'; ";
    private static final String PAGE_POLICY = COMMON + "script-src 'self'";
    private static final String APP_POLICY = COMMON + "script-src 'self' 'wasm-unsafe-eval'";

    @Inject
    @ConfigProperty(name = "esis.base-url", defaultValue = "http://localhost:8080")
    String baseUrl;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var answer = (HttpServletResponse) response;
        String path = ((HttpServletRequest) request).getRequestURI();
        boolean app = path.startsWith("/app/");
        answer.setHeader(POLICY, app ? APP_POLICY : PAGE_POLICY);
        answer.setHeader("X-Content-Type-Options", "nosniff");
        answer.setHeader("X-Frame-Options", "DENY");
        answer.setHeader("Referrer-Policy", "same-origin");
        answer.setHeader("Permissions-Policy", "camera=(self), microphone=(), geolocation=(), payment=(), usb=()");
        answer.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        answer.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        if (baseUrl.startsWith("https:")) {
            answer.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        answer.setHeader("Cache-Control", cacheControl(path, app));
        chain.doFilter(request, new OnePolicy(answer));
    }

    /** Faces resources set their own, long time; the phone app asks each time (304), pages are never kept. */
    private static String cacheControl(String path, boolean app) {
        if (app) {
            return "no-cache";
        }
        return path.equals("/favicon.svg") || path.equals("/robots.txt") ? "max-age=86400" : "no-store";
    }

    /** PrimeFaces adds its policy; two policies would both apply, and the stricter one knows no nonce. */
    private static final class OnePolicy extends HttpServletResponseWrapper {
        OnePolicy(HttpServletResponse response) {
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
    }
}
