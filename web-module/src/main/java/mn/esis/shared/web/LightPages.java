package mn.esis.shared.web;

import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletRequest;
import org.primefaces.context.PrimeFacesContext;

/** Keeps PrimeFaces' script nonces away from pages without PrimeFaces: a form there could not send one back. */
public class LightPages implements PhaseListener {
    private static final long serialVersionUID = 1L;

    static boolean isLight(HttpServletRequest request) {
        String path = request.getServletPath();
        return path.contains("/light/") || path.startsWith("/err/");
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        var context = event.getFacesContext();
        if (isLight((HttpServletRequest) context.getExternalContext().getRequest())) {
            PrimeFacesContext.getCspState(context).setInitialized(true);
        }
    }
}
