package mn.esis.identity.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import mn.esis.shared.web.PortalCaller;

/** Remembers in which role, and for which organisation, somebody with several wants to work. */
@WebServlet("/place")
public class ChosenPlace extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient PortalCaller caller;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        String wanted = request.getParameter("place");
        if (caller.getPlaces().stream().anyMatch(place -> place.key().equals(wanted))) {
            PortalSession.place(request, wanted);
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "/home");
    }
}
