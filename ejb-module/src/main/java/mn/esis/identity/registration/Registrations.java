package mn.esis.identity.registration;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import mn.esis.identity.CredentialGuard;
import mn.esis.identity.model.Contact;
import mn.esis.identity.model.IdentityRefusal;
import mn.esis.identity.model.PersonName;
import mn.esis.identity.model.RegisterNumber;
import mn.esis.shared.Open;
import mn.esis.shared.model.Refusal;
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

    /** The code of the answer is that of the first field. */
    private static final Map<String, IdentityRefusal> REFUSALS = Map.of(
            "contact", IdentityRefusal.CONTACT_INVALID,
            "parentName", IdentityRefusal.NAME_NOT_CYRILLIC,
            "givenName", IdentityRefusal.NAME_NOT_CYRILLIC,
            "registerNumber", IdentityRefusal.REGISTER_NUMBER_INVALID,
            "privacyNoticeVersion", IdentityRefusal.PRIVACY_NOTICE_OUTDATED);

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
        List<Violation> slips = slips(command);
        if (!slips.isEmpty()) {
            throw Refusal.at(REFUSALS.get(slips.get(0).field()), slips);
        }
        Contact contact = Contact.parse(command.contact()).orElseThrow();
        return codes.send(contact, command, notices.version(), guard.mayMailCode(contact));
    }

    /** All that is wrong with a request at once, each at its field; nothing is sent or counted. */
    @Open("the first thing a parent does")
    public List<Violation> slips(RequestRegistration command) {
        String read = command.privacyNoticeVersion();
        boolean outdated = read != null && !read.equals(notices.version());
        return Stream.of(
                        Contact.emailViolation("contact", command.contact()),
                        PersonName.violation("parentName", command.parentName()),
                        PersonName.violation("givenName", command.givenName()),
                        number(command.registerNumber()),
                        Optional.of(Violation.of("privacyNoticeVersion", "PRIVACY_NOTICE_OUTDATED"))
                                .filter(slip -> outdated))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Violation> number(String typed) {
        return RegisterNumber.violation("registerNumber", typed)
                .or(() -> RegisterNumber.parse(typed)
                        .filter(number -> number.birthDate().isAfter(LocalDate.ofInstant(clock.instant(), COUNTRY)))
                        .map(unborn -> Violation.of("registerNumber", "NUMBER_OF_FUTURE")));
    }
}
