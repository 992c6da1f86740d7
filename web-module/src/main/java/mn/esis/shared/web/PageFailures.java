package mn.esis.shared.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import mn.esis.shared.CurrentCaller;
import mn.esis.shared.model.Refusal;
import org.primefaces.application.exceptionhandler.ExceptionInfo;
import org.primefaces.application.exceptionhandler.PrimeExceptionHandler;

/**
 * A failure in a page: logged once under a number that the person sees. A whole page is answered with 500, a partial
 * one leads to the error page. An expired view leads back to the page with what was typed.
 */
public class PageFailures extends PrimeExceptionHandler {
    private static final Logger LOG = Logger.getLogger(PageFailures.class.getName());

    public PageFailures(ExceptionHandler wrapped) {
        super(wrapped);
    }

    /** What a use case refuses is an answer and no failure: it is not logged. */
    @Override
    public void handle() {
        var context = FacesContext.getCurrentInstance();
        for (var queued = getUnhandledExceptionQueuedEvents().iterator(); queued.hasNext(); ) {
            Refusal refusal = Refusals.in(queued.next().getContext().getException());
            if (refusal != null && !context.getResponseComplete()) {
                queued.remove();
                try {
                    new Refusals(context).answer(refusal);
                } catch (IOException unanswered) {
                    throw new UncheckedIOException(unanswered);
                }
            }
        }
        super.handle();
    }

    @Override
    protected void logException(Throwable cause) {
        String reference =
                ErrorPage.reference(CDI.current().select(CurrentCaller.class).get());
        FacesContext.getCurrentInstance().getExternalContext().getRequestMap().put(ErrorPage.REFERENCE, reference);
        LOG.log(Level.SEVERE, cause, () -> "Failure " + reference);
    }

    @Override
    protected void handleRedirect(FacesContext context, Throwable cause, ExceptionInfo info, boolean reset)
            throws IOException {
        var outside = context.getExternalContext();
        boolean whole = !context.getPartialViewContext().isAjaxRequest() && !outside.isResponseCommitted();
        if (whole && !(cause instanceof ViewExpiredException)) {
            outside.responseReset();
            outside.responseSendError(500, "");
            context.responseComplete();
        } else {
            super.handleRedirect(context, cause, info, reset);
            outside.getSessionMap().remove(ExceptionInfo.ATTRIBUTE_NAME);
        }
    }

    @Override
    protected String constructRedirectUrl(FacesContext context, String errorPage) {
        Object reference = context.getExternalContext().getRequestMap().get(ErrorPage.REFERENCE);
        String url = super.constructRedirectUrl(context, errorPage);
        return reference == null ? url : url + (url.contains("?") ? "&ref=" : "?ref=") + reference;
    }

    /** Named in faces-config.xml. */
    public static class Factory extends ExceptionHandlerFactory {
        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new PageFailures(getWrapped().getExceptionHandler());
        }
    }
}
