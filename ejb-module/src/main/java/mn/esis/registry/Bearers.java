package mn.esis.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mn.esis.identity.model.Person;
import mn.esis.identity.model.PersonName;
import mn.esis.registry.model.RegistryRefusal;
import mn.esis.shared.model.Refusal;
import mn.esis.shared.model.Violation;

/**
 * Whose the typed register number and whose the typed document is.
 *
 * @param ofNumber null when none was typed or it is not on file, as {@code ofDocument}
 */
record Bearers(Person ofNumber, Person ofDocument) {

    private static final Violation NUMBER = Violation.of("registerNumber", "NUMBER_OF_ANOTHER");
    private static final Violation DOCUMENT = Violation.of("documentNumber", "NUMBER_OF_ANOTHER");

    /**
     * The one on file whose details these are, nobody when neither number nor document is on file.
     *
     * @throws Refusal PERSON_INVALID at the number or document that is somebody else's
     */
    Optional<Person> oneWith(PersonDetails details) {
        if (ofNumber != null && !isNamed(ofNumber, details)) {
            throw Refusal.at(RegistryRefusal.PERSON_INVALID, NUMBER);
        }
        if (ofDocument != null && !isDocumentOf(details)) {
            throw Refusal.at(RegistryRefusal.PERSON_INVALID, DOCUMENT);
        }
        return Optional.ofNullable(ofNumber).or(() -> Optional.ofNullable(ofDocument));
    }

    /** What of the typed is somebody else's than this person's. */
    List<Violation> othersThan(Person person) {
        List<Violation> violations = new ArrayList<>();
        if (ofNumber != null && !ofNumber.equals(person)) {
            violations.add(NUMBER);
        }
        if (ofDocument != null && !ofDocument.equals(person)) {
            violations.add(DOCUMENT);
        }
        return violations;
    }

    /**
     * A register number says birth date and sex itself, a document says neither, so they are compared. Who has a register number
     * already is not the one whose other number was typed.
     */
    private boolean isDocumentOf(PersonDetails details) {
        if (ofNumber != null) {
            return ofNumber.equals(ofDocument);
        }
        return isNamed(ofDocument, details)
                && details.birthDate().equals(ofDocument.birthDate())
                && details.sex() == ofDocument.sex()
                && (details.registerNumber() == null || !ofDocument.hasRegisterNumber());
    }

    private static boolean isNamed(Person person, PersonDetails details) {
        return isSame(person.parentName(), details.parentName()) && isSame(person.givenName(), details.givenName());
    }

    private static boolean isSame(String known, String typed) {
        return known.equalsIgnoreCase(PersonName.normalise(typed));
    }
}
