package mn.esis.identity.registration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import mn.esis.identity.model.Accounts;
import mn.esis.identity.model.Contact;
import mn.esis.identity.model.OneTimeCodes;
import mn.esis.identity.model.PersonName;
import mn.esis.notification.Notice;
import mn.esis.notification.Outbox;
import mn.esis.shared.Idempotent;
import mn.esis.shared.Open;
import org.eclipse.microprofile.config.inject.ConfigProperty;

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
    private Outbox outbox;

    @Inject
    @ConfigProperty(name = "esis.base-url", defaultValue = "http://localhost:8080")
    private String baseUrl;

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
        Map<String, String> values = known
                ? Map.of(
                        "link",
                        baseUrl + "/identity/light/sign-in",
                        "givenName",
                        PersonName.normalise(command.givenName()))
                : Map.of(
                        "code", code.digits(),
                        "link", baseUrl + "/identity/light/confirm?id=" + code.id() + "&code=" + code.digits(),
                        "givenName", PersonName.normalise(command.givenName()));
        String kind = known ? "identity.mail.alreadyRegistered" : "identity.mail.registrationCode";
        outbox.addUrgent(Notice.secretMail(kind, contact.value(), command.locale(), values, code.expiresAt()));
    }
}
