package mn.esis.identity.web.own;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import mn.esis.identity.EmailChanges;
import mn.esis.identity.registration.ConfirmEmail;
import mn.esis.shared.Texts;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The code that proves a new address. The link in the mail is open to everybody and leads here, where only the owner is. */
@Named
@RequestScoped
public class EmailPage {
    @Inject
    EmailChanges emails;

    @Inject
    Texts texts;

    private String id;
    private String code;

    @PostConstruct
    void read() {
        id = Faces.getRequestParameter("id");
        String sent = Faces.getRequestParameter("code");
        code = sent != null && sent.matches("\\d{6}") ? sent : null;
    }

    public void confirm() {
        emails.confirm(UUID.fromString(id), new ConfirmEmail(code == null ? null : code.replaceAll("[\\s-]", "")));
        Messages.addFlashGlobalInfo("{0}", texts.text(Faces.getLocale(), "identity.email.done"));
        Faces.redirect("/identity/account");
    }

    public boolean isWhole() {
        return id != null && id.matches("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
    }

    public String getId() {
        return id;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
