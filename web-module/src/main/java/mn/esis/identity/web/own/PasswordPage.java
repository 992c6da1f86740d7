package mn.esis.identity.web.own;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import mn.esis.identity.ChangePassword;
import mn.esis.identity.OwnCredentials;
import mn.esis.identity.web.Redirect;
import mn.esis.shared.CurrentCaller;
import mn.esis.shared.Texts;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** A new password for the own account; after a one-time secret it is the only page there is. */
@Named
@RequestScoped
public class PasswordPage {
    @Inject
    OwnCredentials credentials;

    @Inject
    CurrentCaller current;

    @Inject
    Texts texts;

    private String currentPassword;
    private String newPassword;

    public void save() {
        boolean forced = isForced();
        credentials.changePassword(new ChangePassword(currentPassword, newPassword));
        Messages.addFlashGlobalInfo("{0}", texts.text(Faces.getLocale(), "identity.password.done"));
        Redirect.to(forced ? "/home" : "/identity/account");
    }

    public boolean isForced() {
        return current.get().mustChangePassword();
    }

    public String getCurrentPassword() {
        return currentPassword;
    }

    public void setCurrentPassword(String currentPassword) {
        this.currentPassword = currentPassword;
    }

    public String getNewPassword() {
        return newPassword;
    }

    public void setNewPassword(String newPassword) {
        this.newPassword = newPassword;
    }
}
