package mn.esis.shared.rest;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.text.ParseException;
import java.util.Objects;
import java.util.stream.Stream;

/** Answers what never reached a resource. The address itself exists for nobody. */
public class ErrorServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Problems problems;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var failure = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        Problem problem;
        if (failure == null) {
            problem = problems.of(status == null ? 404 : status);
        } else {
            problem = isUnreadableHeader(failure) ? problems.of(400) : problems.failed(failure);
        }
        problem.answer(response);
    }

    /** The server reads some headers, such as Accept, before anybody of ours is asked. */
    private static boolean isUnreadableHeader(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(ParseException.class::isInstance);
    }
}
