package mn.esis.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mn.esis.identity.model.Person;
import mn.esis.identity.model.PersonName;
import mn.esis.identity.model.RegisterNumber;
import mn.esis.shared.model.Violation;

/** Whether what a school has written down about a person can be true, all slips at once and each at its field. */
final class PersonCheck {

    private static final int OLDEST = 110;
    private static final Set<String> FOREIGN = Set.of("PASSPORT", "RESIDENCE_PERMIT");

    private final PersonDetails details;
    private final List<Violation> violations = new ArrayList<>();

    private PersonCheck(PersonDetails details) {
        this.details = details;
    }

    /** @param known the person on file, whose number or document need not be given again; null for somebody new */
    static List<Violation> of(PersonDetails details, Person known, LocalDate today, NumberCheck numbers) {
        PersonCheck check = new PersonCheck(details);
        check.document(known != null, numbers);
        check.names(isForeigner(details, known));
        check.birthDate(today);
        number(details).ifPresent(check::agrees);
        return check.violations;
    }

    /** The register number, when one was given and it is one. */
    static Optional<RegisterNumber> number(PersonDetails details) {
        return RegisterNumber.parse(details.registerNumber());
    }

    /** Whoever has no register number but a foreign document is written as it stands there (PRODUCT, "Words"). */
    private static boolean isForeigner(PersonDetails details, Person known) {
        String onFile = known == null || known.hasRegisterNumber() ? null : known.documentType();
        String document = details.documentType() == null ? onFile : details.documentType();
        return details.registerNumber() == null && document != null && FOREIGN.contains(document);
    }

    private void names(boolean foreigner) {
        if (details.familyName() != null) {
            name("familyName", details.familyName(), foreigner);
        }
        name("parentName", details.parentName(), foreigner);
        name("givenName", details.givenName(), foreigner);
    }

    private void name(String field, String typed, boolean foreigner) {
        (foreigner ? PersonName.foreignViolation(field, typed) : PersonName.violation(field, typed))
                .ifPresent(violations::add);
    }

    private void agrees(RegisterNumber number) {
        if (!number.birthDate().equals(details.birthDate())) {
            violations.add(Violation.of("birthDate", "BIRTH_DATE_CONTRADICTS", number.birthDate()));
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

    private void document(boolean known, NumberCheck numbers) {
        boolean number = details.registerNumber() != null;
        boolean type = details.documentType() != null;
        boolean documentNumber = details.documentNumber() != null;
        if (number) {
            numbers.violation(details.registerNumber()).ifPresent(violations::add);
        }
        if (type != documentNumber) {
            violations.add(Violation.of(type ? "documentNumber" : "documentType", "DOCUMENT_INCOMPLETE"));
        } else if (!number && !type && !known) {
            violations.add(Violation.of("registerNumber", "NUMBER_OR_DOCUMENT"));
        }
    }
}
