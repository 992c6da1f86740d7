package mn.esis.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mn.esis.identity.model.Person;
import mn.esis.identity.model.PersonName;
import mn.esis.shared.model.Violation;

/**
 * Whose the typed register number and whose the typed document is.
 *
 * @param ofNumber null when none was typed or it is not on file, as {@code ofDocument}
 */
record Bearers(Person ofNumber, Person ofDocument) {

    /** Somebody whose number or document was typed for another. */
    record Another(Person bearer, Violation violation) {

        private static Another at(String field, Person bearer) {
            return new Another(bearer, Violation.of(field, "NUMBER_OF_ANOTHER"));
        }
    }

    /** The one on file, nobody when neither number nor document is on file. */
    Optional<Person> one() {
        return Optional.ofNullable(ofNumber).or(() -> Optional.ofNullable(ofDocument));
    }

    /** Who bears the number or the document and is not the one whose details these are. */
    List<Another> othersThanWritten(PersonDetails details) {
        if (ofNumber != null && !isNamed(ofNumber, details)) {
            return List.of(Another.at("registerNumber", ofNumber));
        }
        return ofDocument == null || isDocumentOf(details)
                ? List.of()
                : List.of(Another.at("documentNumber", ofDocument));
    }

    /** Who bears the number or the document and is not this person. */
    List<Another> othersThan(Person person) {
        List<Another> others = new ArrayList<>();
        if (ofNumber != null && !ofNumber.equals(person)) {
            others.add(Another.at("registerNumber", ofNumber));
        }
        if (ofDocument != null && !ofDocument.equals(person)) {
            others.add(Another.at("documentNumber", ofDocument));
        }
        return others;
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
