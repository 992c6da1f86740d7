package mn.esis.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

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

    static String newReference() {
        return UUID.randomUUID().toString().substring(0, 13).toUpperCase(Locale.ROOT);
    }

    /** The number of the failure: logged already by whoever has seen it, else logged here. */
    public String getReference() {
        String passed = request.getParameter("ref");
        if (request.getAttribute(REFERENCE) == null && passed != null && passed.matches("[0-9A-F-]{13}")) {
            request.setAttribute(REFERENCE, passed);
        }
        if (request.getAttribute(REFERENCE) == null) {
            String reference = newReference();
            request.setAttribute(REFERENCE, reference);
            var failure = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
            LOG.log(Level.SEVERE, failure, () -> "Failure " + reference);
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
