package mn.esis.linking.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mn.esis.identity.model.Contact;
import mn.esis.identity.model.RegisterNumber;
import mn.esis.identity.model.Sex;
import mn.esis.linking.model.LinkingRefusal;
import mn.esis.registry.PersonDetails;
import mn.esis.shared.model.Refusal;
import mn.esis.shared.model.Violation;

/** What the register number says, or the document without one, for somebody to compare with what lies on the table. */
public record CheckedParent(LocalDate birthDate, Sex sex) {

    /** @throws Refusal REGISTER_NUMBER_INVALID, PARENT_INVALID */
    static CheckedParent of(ParentDetails typed) {
        List<Violation> violations = new ArrayList<>();
        contact(typed.phone(), Contact.Channel.SMS)
                .map(code -> Violation.of("phone", code))
                .ifPresent(violations::add);
        contact(typed.email(), Contact.Channel.EMAIL)
                .map(code -> Violation.of("email", code))
                .ifPresent(violations::add);
        CheckedParent read = read(typed, violations);
        if (!violations.isEmpty()) {
            throw Refusal.at(LinkingRefusal.PARENT_INVALID, violations);
        }
        return read;
    }

    PersonDetails person(ParentDetails typed) {
        return new PersonDetails(
                typed.familyName(),
                typed.parentName(),
                typed.givenName(),
                sex,
                birthDate,
                typed.registerNumber(),
                typed.documentType(),
                typed.documentNumber());
    }

    private static CheckedParent read(ParentDetails typed, List<Violation> violations) {
        if (!isBlank(typed.registerNumber())) {
            RegisterNumber number = RegisterNumber.of(typed.registerNumber());
            return new CheckedParent(number.birthDate(), number.sex());
        }
        if (isBlank(typed.documentNumber())) {
            violations.add(Violation.of("registerNumber", "NUMBER_OR_DOCUMENT"));
        } else if (typed.birthDate() == null) {
            violations.add(Violation.of("birthDate", "REQUIRED"));
        } else if (typed.sex() == null) {
            violations.add(Violation.of("sex", "REQUIRED"));
        }
        return new CheckedParent(typed.birthDate(), typed.sex());
    }

    private static Optional<String> contact(String typed, Contact.Channel channel) {
        return isBlank(typed)
                        || Contact.parse(typed)
                                .filter(contact -> contact.channel() == channel)
                                .isPresent()
                ? Optional.empty()
                : Optional.of(channel == Contact.Channel.SMS ? "PHONE_INVALID" : "EMAIL_INVALID");
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
