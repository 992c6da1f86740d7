package mn.esis.shared.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;

/** Refuses the character NUL in parameters: no person types it, and the database stores no text with it. */
public class PlainParameters implements Filter {
    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (hasNul(request.getParameterMap())) {
            ((HttpServletResponse) response).sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            chain.doFilter(request, response);
        }
    }

    static boolean hasNul(Map<String, String[]> parameters) {
        return parameters.values().stream().flatMap(Arrays::stream).anyMatch(value -> value.indexOf('\0') >= 0);
    }
}
