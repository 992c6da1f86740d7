package mn.esis.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import mn.esis.access.Allowed;
import mn.esis.identity.model.OneTimeCodes;
import mn.esis.identity.registration.CodeSent;
import mn.esis.shared.CurrentCaller;
import mn.esis.shared.Idempotent;

/** Sends the code by which a new address is proven. */
@Stateless
public class EmailCodes {

    @Inject
    private OneTimeCodes codes;

    @Inject
    private AccountMail mail;

    @Inject
    private CurrentCaller caller;

    /** @param mailed false when the address got enough mails today: a code is made that nobody gets to know */
    @Allowed
    @Idempotent
    public CodeSent send(UUID accountId, String email, boolean mailed) {
        OneTimeCodes.Fresh code = codes.create(OneTimeCodes.Purpose.EMAIL_CHANGE, email, accountId);
        if (mailed) {
            mail.send(
                    new AccountMail.Letter(
                            "identity.mail.emailChangeCode", email, caller.get().language(), Map.of()),
                    code,
                    "email-confirm");
        }
        return new CodeSent(code.id(), "EMAIL", code.expiresAt());
    }
}
