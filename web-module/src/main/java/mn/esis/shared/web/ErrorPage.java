package mn.esis.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import mn.esis.shared.CurrentCaller;

/** What the error pages say beyond their fixed words: a reference to give to the support, and when to try again. */
@Named("errorPage")
@RequestScoped
public class ErrorPage {
    /** Request attribute with the number under which a failure was logged already. */
    public static final String REFERENCE = "mn.esis.reference";

    private static final Logger LOG = Logger.getLogger(ErrorPage.class.getName());
    private static final int BUSY_SECONDS = 10;

    @Inject
    HttpServletRequest request;

    @Inject
    CurrentCaller caller;

    /** The number of the request, by which traces and log lines of it are found. */
    static String reference(CurrentCaller caller) {
        return Objects.requireNonNullElseGet(
                caller.get().correlationId(), () -> UUID.randomUUID().toString());
    }

    /** The number of the failure: logged already by whoever has seen it, else logged here; without a failure nothing is. */
    public String getReference() {
        String passed = request.getParameter("ref");
        if (request.getAttribute(REFERENCE) == null && passed != null && passed.matches("[0-9a-f-]{36}")) {
            request.setAttribute(REFERENCE, passed);
        }
        if (request.getAttribute(REFERENCE) == null) {
            String reference = reference(caller);
            request.setAttribute(REFERENCE, reference);
            if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure) {
                LOG.log(Level.SEVERE, failure, () -> "Failure " + reference);
            }
        }
        return request.getAttribute(REFERENCE).toString();
    }

    /** Seconds until trying again makes sense, as whoever refused has said in Retry-After; 0 when nobody said. */
    public int getRetryAfter() {
        String header = response().getHeader("Retry-After");
        return header != null && header.matches("\\d{1,6}") ? Integer.parseInt(header) : 0;
    }

    public int getRetryMinutes() {
        return (getRetryAfter() + 59) / 60;
    }

    /** Lets the browser ask again by itself. A header, because a meta element would be announced as a trap to screen readers. */
    public void tryAgain() {
        if (getRetryAfter() == 0) {
            response().setHeader("Retry-After", String.valueOf(BUSY_SECONDS));
        }
        response().setHeader("Refresh", String.valueOf(Math.max(getRetryAfter(), 1)));
    }

    private static HttpServletResponse response() {
        return (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
    }
}
