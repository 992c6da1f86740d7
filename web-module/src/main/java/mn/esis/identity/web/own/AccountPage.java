package mn.esis.identity.web.own;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import java.util.UUID;
import mn.esis.identity.CloseAccount;
import mn.esis.identity.EmailChanges;
import mn.esis.identity.MeView;
import mn.esis.identity.OwnCredentials;
import mn.esis.identity.RequestEmailChange;
import mn.esis.identity.web.PortalSession;
import mn.esis.identity.web.Redirect;
import mn.esis.identity.web.SignedInFrame;
import org.omnifaces.util.Faces;

/** The own account: who I am here, my address, and the end of it. */
@Named
@RequestScoped
public class AccountPage {
    @Inject
    SignedInFrame frame;

    @Inject
    OwnCredentials credentials;

    @Inject
    EmailChanges emails;

    @Inject
    PortalSession sessions;

    private String email;
    private String password;
    private String closingPassword;

    public void changeEmail() {
        UUID id = emails.request(new RequestEmailChange(email, password)).id();
        Faces.redirect("/identity/email-confirm?id=%s", id);
    }

    public void close() throws ServletException {
        credentials.close(new CloseAccount(closingPassword));
        sessions.end(Faces.getRequest());
        Redirect.to(PortalSession.SIGN_IN + "?said=closed");
    }

    public MeView getMe() {
        return frame.getMe();
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getClosingPassword() {
        return closingPassword;
    }

    public void setClosingPassword(String closingPassword) {
        this.closingPassword = closingPassword;
    }
}
