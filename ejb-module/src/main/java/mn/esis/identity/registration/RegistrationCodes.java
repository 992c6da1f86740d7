package mn.esis.identity.registration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import mn.esis.identity.AccountMail;
import mn.esis.identity.model.Accounts;
import mn.esis.identity.model.Contact;
import mn.esis.identity.model.OneTimeCodes;
import mn.esis.identity.model.PersonName;
import mn.esis.shared.Idempotent;
import mn.esis.shared.Open;

/** The transaction of a registration: the code is made, what was typed is kept, the mail is put in the outbox. */
@Stateless
public class RegistrationCodes {

    @Inject
    private Accounts accounts;

    @Inject
    private OneTimeCodes codes;

    @Inject
    private RegistrationFile file;

    @Inject
    private AccountMail mail;

    /** @param mailed false when the contact got enough mails today: a code is made that nobody gets to know */
    @Open("entered only when the guard lets a code be asked for")
    @Idempotent
    public CodeSent send(Contact contact, RequestRegistration command, String version, boolean mailed) {
        var known = accounts.byContact(contact);
        OneTimeCodes.Fresh code = codes.create(
                OneTimeCodes.Purpose.REGISTRATION,
                contact.value(),
                known.map(account -> account.id()).orElse(null));
        file.keep(code, contact, command, version);
        if (mailed) {
            mail(contact, command, known.isPresent(), code);
        }
        return new CodeSent(code.id(), contact.channel().name(), code.expiresAt());
    }

    private void mail(Contact contact, RequestRegistration command, boolean known, OneTimeCodes.Fresh code) {
        String kind = known ? "identity.mail.alreadyRegistered" : "identity.mail.registrationCode";
        Map<String, String> values = Map.of("givenName", PersonName.normalise(command.givenName()));
        AccountMail.Letter letter = new AccountMail.Letter(kind, contact.value(), command.locale(), values);
        if (known) {
            mail.sendElsewhere(letter, code, "sign-in");
        } else {
            mail.send(letter, code, "confirm");
        }
    }
}
