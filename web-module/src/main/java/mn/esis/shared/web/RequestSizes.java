package mn.esis.shared.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/** Refuses what is too large before a byte of it is read; a body must say its length. */
public class RequestSizes implements Filter {
    private static final long FORM = 1L << 20;
    private static final long FILES = 11L << 20;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var asked = (HttpServletRequest) request;
        String type =
                asked.getContentType() == null ? "" : asked.getContentType().toLowerCase(Locale.ROOT);
        if (asked.getContentLengthLong() > (type.startsWith("multipart/") ? FILES : FORM)) {
            ((HttpServletResponse) response).sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (asked.getHeader("Transfer-Encoding") != null) {
            ((HttpServletResponse) response).sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
        } else {
            chain.doFilter(request, response);
        }
    }
}
