package mn.esis.identity.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import mn.esis.identity.session.OwnSessions;

/** Ends the session here and in the database. Only by POST: no picture in a foreign page signs anybody out. */
@WebServlet("/identity/sign-out")
public class SignOut extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient OwnSessions own;

    @Inject
    transient PortalSession sessions;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException {
        own.endCurrent();
        sessions.end(request);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", PortalSession.SIGN_IN + "?said=out");
    }
}
