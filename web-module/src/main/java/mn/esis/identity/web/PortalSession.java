package mn.esis.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.authentication.mechanism.http.CustomFormAuthenticationMechanismDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.LoginToContinue;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.UUID;
import mn.esis.identity.session.OpenedSession;
import mn.esis.identity.session.SignedInCredential;

/** Ties the session of the browser to the session of the account: the browser holds a cookie, never the account's id. */
@CustomFormAuthenticationMechanismDefinition(
        loginToContinue =
                @LoginToContinue(loginPage = PortalSession.SIGN_IN, useForwardToLogin = false, errorPage = ""))
@ApplicationScoped
public class PortalSession {
    public static final String SIGN_IN = "/identity/light/sign-in";

    private static final String SESSION = "mn.esis.session";
    private static final String PLACE = "mn.esis.place";

    @Inject
    SecurityContext security;

    /** Begins with a clean browser session, under a new id. */
    void begin(HttpServletRequest request, HttpServletResponse response, OpenedSession opened) throws ServletException {
        end(request);
        request.getSession();
        AuthenticationStatus status = security.authenticate(
                request,
                response,
                AuthenticationParameters.withParams()
                        .credential(new SignedInCredential(opened.sessionId(), opened.accountId()))
                        .newAuthentication(true));
        if (status != AuthenticationStatus.SUCCESS) {
            throw new ServletException("The container did not take the sign-in: " + status);
        }
        request.changeSessionId();
        request.getSession().setAttribute(SESSION, opened.sessionId());
    }

    public void end(HttpServletRequest request) throws ServletException {
        request.logout();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** Null when nobody is signed in. */
    public static UUID id(HttpServletRequest request) {
        return (UUID) attribute(request, SESSION);
    }

    /** The role and organisation that was chosen last, null for none. */
    static String place(HttpServletRequest request) {
        return (String) attribute(request, PLACE);
    }

    static void place(HttpServletRequest request, String key) {
        request.getSession().setAttribute(PLACE, key);
    }

    private static Object attribute(HttpServletRequest request, String name) {
        HttpSession session = request.getSession(false);
        return session == null ? null : session.getAttribute(name);
    }
}
