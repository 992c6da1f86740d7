package mn.esis.identity.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.UUID;
import mn.esis.identity.model.IdentityRefusal;
import mn.esis.identity.registration.ConfirmCode;
import mn.esis.identity.registration.RecoveryConfirmation;
import mn.esis.identity.registration.RegistrationConfirmation;
import mn.esis.shared.model.Refusal;
import mn.esis.shared.model.Violation;
import org.omnifaces.util.Faces;

/** The code out of the mail and a new password: ends a registration or a recovery. The link in the mail brings the code along. */
@Named
@RequestScoped
public class CodePage {
    private static final Map<String, String> STATES =
            Map.of(IdentityRefusal.CODE_INVALID.name(), "wrong", IdentityRefusal.CODE_EXPIRED.name(), "void");

    @Inject
    RegistrationConfirmation registrations;

    @Inject
    RecoveryConfirmation recoveries;

    private String id;
    private String code;
    private String password;
    private String state;

    @PostConstruct
    void read() {
        id = Faces.getRequestParameter("id");
        String sent = Faces.getRequestParameter("code");
        code = sent != null && sent.matches("\\d{6}") ? sent : null;
        if (!Faces.isPostback()) {
            state = code == null ? "sent" : "followed";
        }
    }

    public void register() {
        confirm(() -> registrations.confirm(UUID.fromString(id), new ConfirmCode(digits(), password)));
        Redirect.to(PortalSession.SIGN_IN + "?said=registered");
    }

    public void recover() {
        confirm(() -> recoveries.confirm(UUID.fromString(id), new ConfirmCode(digits(), password)));
        Redirect.to(PortalSession.SIGN_IN + "?said=recovered");
    }

    private void confirm(Runnable confirmation) {
        try {
            confirmation.run();
        } catch (Refusal refused) {
            boolean last = refused.violations().contains(Violation.of("code", "CODE_WRONG", 0));
            state = last ? "void" : STATES.get(refused.code().name());
            throw refused;
        }
    }

    /** People copy the code with what stands around it. */
    private String digits() {
        return code == null ? null : code.replaceAll("[\\s-]", "");
    }

    /** A link that lost its end on the way cannot be confirmed. */
    public boolean isWhole() {
        return id != null && id.matches("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
    }

    /** What to tell first: sent, followed (the link of the mail), wrong or void; null when it is about another field. */
    public String getState() {
        return state;
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
