package mn.esis.identity.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import mn.esis.identity.registration.ConfirmCode;
import mn.esis.identity.registration.RecoveryConfirmation;
import mn.esis.identity.registration.RegistrationConfirmation;
import org.omnifaces.util.Faces;

/** The code out of the mail and a new password: ends a registration or a recovery. The link in the mail brings the code along. */
@Named
@RequestScoped
public class CodePage {
    @Inject
    RegistrationConfirmation registrations;

    @Inject
    RecoveryConfirmation recoveries;

    private String id;
    private String code;
    private String password;

    @PostConstruct
    void read() {
        id = Faces.getRequestParameter("id");
        String sent = Faces.getRequestParameter("code");
        code = sent != null && sent.matches("\\d{6}") ? sent : null;
    }

    public void register() {
        registrations.confirm(UUID.fromString(id), new ConfirmCode(digits(), password));
        Redirect.to(PortalSession.SIGN_IN + "?said=registered");
    }

    public void recover() {
        recoveries.confirm(UUID.fromString(id), new ConfirmCode(digits(), password));
        Redirect.to(PortalSession.SIGN_IN + "?said=recovered");
    }

    /** People copy the code with what stands around it. */
    private String digits() {
        return code == null ? null : code.replaceAll("[\\s-]", "");
    }

    /** A link that lost its end on the way cannot be confirmed. */
    public boolean isWhole() {
        return id != null && id.matches("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
    }

    /** Opened by the link of the mail, not by asking for it. */
    public boolean isFollowed() {
        return Faces.getRequestParameter("code") != null;
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

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
