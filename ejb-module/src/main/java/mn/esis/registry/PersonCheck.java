package mn.esis.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mn.esis.identity.model.RegisterNumber;
import mn.esis.shared.model.Refusal;
import mn.esis.shared.model.Violation;

/** Whether what a school has written down about a person can be true, all slips at once and each at its field. */
final class PersonCheck {

    private static final int OLDEST = 110;

    private final PersonDetails details;
    private final List<Violation> violations = new ArrayList<>();

    private PersonCheck(PersonDetails details) {
        this.details = details;
    }

    /** @param known true when the person's number or document is on file and need not be given again */
    static List<Violation> of(PersonDetails details, boolean known, LocalDate today) {
        PersonCheck check = new PersonCheck(details);
        check.birthDate(today);
        check.document(known);
        number(details).ifPresent(check::agrees);
        return check.violations;
    }

    /** The register number, when one was given and it is one. */
    static Optional<RegisterNumber> number(PersonDetails details) {
        try {
            return isBlank(details.registerNumber())
                    ? Optional.empty()
                    : Optional.of(RegisterNumber.of(details.registerNumber()));
        } catch (Refusal notOne) {
            return Optional.empty();
        }
    }

    private void agrees(RegisterNumber number) {
        if (!number.birthDate().equals(details.birthDate())) {
            violations.add(Violation.of(
                    "birthDate", "BIRTH_DATE_CONTRADICTS", number.birthDate().toString()));
        }
        if (number.sex() != details.sex()) {
            violations.add(Violation.of("sex", "SEX_CONTRADICTS"));
        }
    }

    private void birthDate(LocalDate today) {
        if (details.birthDate().isAfter(today) || details.birthDate().isBefore(today.minusYears(OLDEST))) {
            violations.add(Violation.of("birthDate", "BIRTH_DATE_IMPOSSIBLE"));
        }
    }

    private void document(boolean known) {
        boolean number = !isBlank(details.registerNumber());
        boolean type = !isBlank(details.documentType());
        boolean documentNumber = !isBlank(details.documentNumber());
        if (number && number(details).isEmpty()) {
            violations.add(Violation.of("registerNumber", "NUMBER_INVALID"));
        }
        if (type != documentNumber) {
            violations.add(Violation.of(type ? "documentNumber" : "documentType", "DOCUMENT_INCOMPLETE"));
        } else if (!number && !type && !known) {
            violations.add(Violation.of("registerNumber", "NUMBER_OR_DOCUMENT"));
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
