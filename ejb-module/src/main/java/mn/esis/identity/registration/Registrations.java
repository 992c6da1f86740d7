package mn.esis.identity.registration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mn.esis.identity.CredentialGuard;
import mn.esis.identity.model.Accounts;
import mn.esis.identity.model.Contact;
import mn.esis.identity.model.IdentityRefusal;
import mn.esis.identity.model.OneTimeCodes;
import mn.esis.identity.model.PersonName;
import mn.esis.identity.model.RegisterNumber;
import mn.esis.notification.Notice;
import mn.esis.notification.Outbox;
import mn.esis.shared.Idempotent;
import mn.esis.shared.Open;
import mn.esis.shared.model.Refusal;
import mn.esis.shared.model.RefusalCode;
import mn.esis.shared.model.Violation;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Somebody asks for an account (seed 000, 5.1). The answer is the same whether or not the contact has one already; only the
 * message that goes to the contact differs. The register number is a claim (PRODUCT rule 9) and is not looked up.
 */
@Stateless
public class Registrations {

    @Inject
    private CredentialGuard guard;

    @Inject
    private Accounts accounts;

    @Inject
    private OneTimeCodes codes;

    @Inject
    private RegistrationFile file;

    @Inject
    private PrivacyNotices notices;

    @Inject
    private Outbox outbox;

    @Inject
    @ConfigProperty(name = "esis.base-url", defaultValue = "http://localhost:8080")
    private String baseUrl;

    @Open("the first thing a parent does")
    @Idempotent
    public CodeSent request(RequestRegistration command) {
        String version = notices.version();
        check(command, version);
        Contact contact = Contact.parse(command.contact()).orElseThrow();
        guard.mayAskForCode(contact.value());
        var known = accounts.byContact(contact);
        OneTimeCodes.Fresh code = codes.create(
                OneTimeCodes.Purpose.REGISTRATION,
                contact.value(),
                known.map(account -> account.id()).orElse(null));
        file.keep(code, contact, command, version);
        Map<String, String> values = known.isPresent()
                ? Map.of(
                        "link",
                        baseUrl + "/identity/light/sign-in",
                        "givenName",
                        PersonName.normalise(command.givenName()))
                : Map.of(
                        "code", code.digits(),
                        "link", baseUrl + "/identity/light/confirm?id=" + code.id() + "&code=" + code.digits(),
                        "givenName", PersonName.normalise(command.givenName()));
        String kind = known.isPresent() ? "identity.mail.alreadyRegistered" : "identity.mail.registrationCode";
        outbox.addUrgent(Notice.secretMail(kind, contact.value(), command.locale(), values, code.expiresAt()));
        return new CodeSent(code.id(), contact.channel().name(), code.expiresAt());
    }

    /** All slips at once; the code of the answer is that of the first. */
    private static void check(RequestRegistration command, String version) {
        List<Violation> violations = new ArrayList<>();
        List<RefusalCode> refusals = new ArrayList<>();
        Optional<Contact> contact = Contact.parse(command.contact());
        if (contact.isEmpty() || contact.get().channel() == Contact.Channel.SMS) {
            violations.add(Violation.of("contact", contact.isEmpty() ? "CONTACT_INVALID" : "EMAIL_NEEDED"));
            refusals.add(IdentityRefusal.CONTACT_INVALID);
        }
        PersonName.violation("parentName", command.parentName()).ifPresent(violation -> {
            violations.add(violation);
            refusals.add(IdentityRefusal.NAME_NOT_CYRILLIC);
        });
        PersonName.violation("givenName", command.givenName()).ifPresent(violation -> {
            violations.add(violation);
            refusals.add(IdentityRefusal.NAME_NOT_CYRILLIC);
        });
        if (RegisterNumber.parse(command.registerNumber()).isEmpty()) {
            violations.add(Violation.of("registerNumber", "REGISTER_NUMBER_INVALID"));
            refusals.add(IdentityRefusal.REGISTER_NUMBER_INVALID);
        }
        if (command.privacyNoticeVersion() != null
                && !command.privacyNoticeVersion().equals(version)) {
            violations.add(Violation.of("privacyNoticeVersion", "PRIVACY_NOTICE_OUTDATED"));
            refusals.add(IdentityRefusal.PRIVACY_NOTICE_OUTDATED);
        }
        if (!refusals.isEmpty()) {
            throw Refusal.at(refusals.get(0), violations);
        }
    }
}
