package mn.esis.identity.registration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import mn.esis.identity.model.Account;
import mn.esis.identity.model.Accounts;
import mn.esis.identity.model.Contact;
import mn.esis.identity.model.OneTimeCodes;
import mn.esis.notification.Notice;
import mn.esis.notification.Outbox;
import mn.esis.shared.CurrentCaller;
import mn.esis.shared.Idempotent;
import mn.esis.shared.Open;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The transaction of a recovery. A contact without an account is told so by mail, never in the answer. */
@Stateless
public class RecoveryCodes {

    @Inject
    private Accounts accounts;

    @Inject
    private OneTimeCodes codes;

    @Inject
    private Outbox outbox;

    @Inject
    private CurrentCaller caller;

    @Inject
    @ConfigProperty(name = "esis.base-url", defaultValue = "http://localhost:8080")
    private String baseUrl;

    /** @param mailed false when the contact got enough mails today: a code is made that nobody gets to know */
    @Open("entered only when the guard lets a code be asked for")
    @Idempotent
    public CodeSent send(Contact contact, boolean mailed) {
        Optional<Account> account = accounts.byContact(contact);
        OneTimeCodes.Fresh code = codes.create(
                OneTimeCodes.Purpose.RECOVERY,
                contact.value(),
                account.map(Account::id).orElse(null));
        if (mailed) {
            mail(contact, account, code);
        }
        return new CodeSent(code.id(), contact.channel().name(), code.expiresAt());
    }

    private void mail(Contact contact, Optional<Account> account, OneTimeCodes.Fresh code) {
        String language = account.map(Account::language).orElse(caller.get().language());
        Map<String, String> values = account.isPresent()
                ? Map.of(
                        "code",
                        code.digits(),
                        "link",
                        baseUrl + "/identity/light/recover-confirm?id=" + code.id() + "&code=" + code.digits())
                : Map.of("link", baseUrl + "/identity/light/register");
        String kind = account.isPresent() ? "identity.mail.recoveryCode" : "identity.mail.noAccount";
        outbox.addUrgent(Notice.secretMail(kind, contact.value(), language, values, code.expiresAt()));
    }
}
