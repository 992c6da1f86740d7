package mn.esis.identity.registration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import mn.esis.identity.AccountMail;
import mn.esis.identity.model.Account;
import mn.esis.identity.model.Accounts;
import mn.esis.identity.model.Contact;
import mn.esis.identity.model.OneTimeCodes;
import mn.esis.shared.CurrentCaller;
import mn.esis.shared.Idempotent;
import mn.esis.shared.Open;

/** The transaction of a recovery. A contact without an account is told so by mail, never in the answer. */
@Stateless
public class RecoveryCodes {

    @Inject
    private Accounts accounts;

    @Inject
    private OneTimeCodes codes;

    @Inject
    private AccountMail mail;

    @Inject
    private CurrentCaller caller;

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
        if (account.isPresent()) {
            String language = account.get().language();
            mail.send(letter("identity.mail.recoveryCode", contact, language), code, "recover-confirm");
        } else {
            String language = caller.get().language();
            mail.sendElsewhere(letter("identity.mail.noAccount", contact, language), code, "register");
        }
    }

    private static AccountMail.Letter letter(String kind, Contact contact, String language) {
        return new AccountMail.Letter(kind, contact.value(), language, Map.of());
    }
}
