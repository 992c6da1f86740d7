package mn.esis.identity.registration;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mn.esis.identity.CredentialGuard;
import mn.esis.identity.model.Contact;
import mn.esis.identity.model.IdentityRefusal;
import mn.esis.identity.model.PersonName;
import mn.esis.identity.model.RegisterNumber;
import mn.esis.shared.Open;
import mn.esis.shared.model.Refusal;
import mn.esis.shared.model.RefusalCode;
import mn.esis.shared.model.Violation;

/**
 * Somebody asks for an account (seed 000, 5.1). The answer is the same whether or not the contact has one already; only the
 * message that goes to the contact differs. The register number is a claim (PRODUCT rule 9) and is not looked up. No transaction is open while tries are counted in their own.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Registrations {

    /** Where it is a new day first. */
    private static final ZoneId COUNTRY = ZoneId.of("Asia/Ulaanbaatar");

    @Inject
    private CredentialGuard guard;

    @Inject
    private RegistrationCodes codes;

    @Inject
    private PrivacyNotices notices;

    @Inject
    private Clock clock;

    @Open("the first thing a parent does")
    public CodeSent request(RequestRegistration command) {
        String version = notices.version();
        check(command, version);
        Contact contact = Contact.parse(command.contact()).orElseThrow();
        return codes.send(contact, command, version, guard.mayMailCode(contact));
    }

    private boolean isOfSomebodyBorn(String number) {
        return RegisterNumber.parse(number)
                .filter(known -> !known.birthDate().isAfter(LocalDate.ofInstant(clock.instant(), COUNTRY)))
                .isPresent();
    }

    /** All slips at once; the code of the answer is that of the first. */
    private void check(RequestRegistration command, String version) {
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
        if (!isOfSomebodyBorn(command.registerNumber())) {
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
