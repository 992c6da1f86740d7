package mn.esis.identity.rest;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import mn.esis.identity.PasswordHasher;
import mn.esis.shared.model.Refusal;
import mn.esis.shared.rest.Problem;
import mn.esis.shared.rest.Problems;

/**
 * Half past seven: who cannot be let in at this moment is told so before anything is read or looked up, because those that
 * are turned away by the hundred stand in one queue with everybody else who asks the server for something.
 */
public class CrowdedDoor implements Filter {

    @Inject
    private PasswordHasher hasher;

    @Inject
    private Problems problems;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if ("POST".equals(((HttpServletRequest) request).getMethod())) {
            try {
                hasher.requireRoom();
            } catch (Refusal busy) {
                turnAway(busy, (HttpServletResponse) response);
                return;
            }
        }
        chain.doFilter(request, response);
    }

    private void turnAway(Refusal busy, HttpServletResponse response) throws IOException {
        response.setHeader("Retry-After", String.valueOf(busy.retryAfter().toSeconds()));
        Problem problem = problems.of(busy);
        problem.answer(response);
    }
}
