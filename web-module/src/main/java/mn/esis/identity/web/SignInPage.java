package mn.esis.identity.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import java.util.Set;
import mn.esis.identity.model.SessionKind;
import mn.esis.identity.session.OpenedSession;
import mn.esis.identity.session.SignIn;
import mn.esis.shared.web.PageLanguage;
import mn.esis.shared.web.Preferences;
import org.omnifaces.util.Faces;

/** The door of the portal. */
@Named
@RequestScoped
public class SignInPage {
    private static final Set<String> SAID = Set.of("over", "out", "registered", "recovered", "closed", "signIn");
    private static final int YEAR = 365 * 24 * 3600;

    @Inject
    SignIn signIn;

    @Inject
    PortalSession sessions;

    private String login;
    private String password;
    private String back;
    private String said;

    @PostConstruct
    void read() {
        back = Preferences.ownPath(Faces.getRequestParameter("back"));
        said = Faces.getRequestParameter("said");
    }

    public void open() throws ServletException {
        OpenedSession opened = signIn.open(
                new SignIn.Attempt(
                        login,
                        password,
                        DeviceCookie.of(Faces.getRequest(), Faces.getResponse()),
                        DeviceName.of(Faces.getRequestHeader("User-Agent"))),
                SessionKind.PORTAL);
        sessions.begin(Faces.getRequest(), Faces.getResponse(), opened);
        if (Faces.getRequestCookie(PageLanguage.COOKIE) == null) {
            Faces.addResponseCookie(PageLanguage.COOKIE, opened.language(), "/", YEAR);
        }
        Redirect.to(opened.mustChangePassword() ? CallerFilter.PASSWORD : target());
    }

    private String target() {
        return back.equals("/") ? "/home" : back;
    }

    /** What has just happened elsewhere and led here; null for nothing. */
    public String getSaid() {
        return said != null && SAID.contains(said) ? said : null;
    }

    /** A session that ended by itself is a warning, the rest went well. */
    public boolean isWarning() {
        return "over".equals(said);
    }

    public String getBack() {
        return back;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
