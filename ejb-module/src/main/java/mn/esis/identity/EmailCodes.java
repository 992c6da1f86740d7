package mn.esis.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import mn.esis.access.Allowed;
import mn.esis.identity.model.OneTimeCodes;
import mn.esis.identity.registration.CodeSent;
import mn.esis.notification.Notice;
import mn.esis.notification.Outbox;
import mn.esis.shared.CurrentCaller;
import mn.esis.shared.Idempotent;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sends the code by which a new address is proven. */
@Stateless
public class EmailCodes {

    @Inject
    private OneTimeCodes codes;

    @Inject
    private Outbox outbox;

    @Inject
    private CurrentCaller caller;

    @Inject
    @ConfigProperty(name = "esis.base-url", defaultValue = "http://localhost:8080")
    private String baseUrl;

    /** @param mailed false when the address got enough mails today: a code is made that nobody gets to know */
    @Allowed
    @Idempotent
    public CodeSent send(UUID accountId, String email, boolean mailed) {
        OneTimeCodes.Fresh code = codes.create(OneTimeCodes.Purpose.EMAIL_CHANGE, email, accountId);
        if (mailed) {
            mail(code, email);
        }
        return new CodeSent(code.id(), "EMAIL", code.expiresAt());
    }

    private void mail(OneTimeCodes.Fresh code, String email) {
        Map<String, String> values = Map.of(
                "code",
                code.digits(),
                "link",
                baseUrl + "/identity/light/email-confirm?id=" + code.id() + "&code=" + code.digits());
        outbox.addUrgent(Notice.secretMail(
                "identity.mail.emailChangeCode", email, caller.get().language(), values, code.expiresAt()));
    }
}
