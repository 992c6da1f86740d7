package mn.esis.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import mn.esis.audit.ObjectType;
import mn.esis.identity.model.Person;
import mn.esis.identity.model.PersonName;
import mn.esis.identity.model.Persons;
import mn.esis.identity.model.RegisterNumber;
import mn.esis.registry.model.RegistryRefusal;
import mn.esis.shared.model.Refusal;
import mn.esis.shared.model.Violation;

/**
 * The persons behind pupils and staff. A school enters a number from a document, so the number is verified; somebody whose
 * verified number is known already is the same person, provided that the names agree.
 */
@ApplicationScoped
public class PersonFile {

    @Inject
    private Persons persons;

    @Inject
    private NumberCheck numbers;

    @Inject
    private IdentityKeeping keeping;

    @Inject
    private MissedLookUps missed;

    @Inject
    private Clock clock;

    /**
     * The one who bears the number or the document, or a new person.
     *
     * @throws Refusal PERSON_INVALID, TOO_MANY_ATTEMPTS
     */
    public UUID fileOf(PersonDetails details) {
        refuse(PersonCheck.of(details, null, today(), numbers));
        Optional<Person> known = bearer(details);
        if (known.isPresent()) {
            requireSameName(known.get(), details);
            return known.get().id();
        }
        Person person = new Person(
                details.familyName(),
                details.parentName(),
                details.givenName(),
                details.sex(),
                details.birthDate(),
                clock.instant());
        persons.add(person);
        verify(person, details);
        return person.id();
    }

    /**
     * Corrects the person and tells what has changed: each field with before and after, numbers masked.
     *
     * @param organizationId which corrects
     * @param version of the person that the corrections were made on
     * @throws Refusal CHANGED_BY_OTHERS when somebody else has corrected the person since, PERSON_HELD_BY_OTHERS when
     *     somebody else has to, TOO_MANY_ATTEMPTS
     */
    public Map<String, Object> correct(UUID personId, UUID organizationId, int version, PersonDetails details) {
        Person person = persons.get(personId);
        person.requireVersion(version);
        refuse(violations(person, details));
        PersonChanges changes = changes(person, details);
        if (!changes.isEmpty()) {
            keeping.require(personId, organizationId);
            person.rename(details.familyName(), details.parentName(), details.givenName());
            person.correct(details.sex(), details.birthDate());
            verify(person, details);
        }
        return changes.fields();
    }

    private List<Violation> violations(Person person, PersonDetails details) {
        List<Violation> violations = new ArrayList<>(PersonCheck.of(details, person, today(), numbers));
        bearer(details)
                .filter(bearer -> !bearer.equals(person))
                .ifPresent(another -> violations.add(ofAnother(another)));
        return violations;
    }

    /** A number that the person bears verified already is no change. */
    private PersonChanges changes(Person person, PersonDetails details) {
        PersonChanges changes = PersonChanges.of(person, details);
        if (bearer(details).isEmpty()) {
            PersonCheck.number(details)
                    .ifPresent(number -> changes.add("registerNumber", registerNumber(person), number.masked()));
        }
        if (details.documentNumber() != null
                && persons.verifiedByDocument(details.documentType(), details.documentNumber())
                        .isEmpty()) {
            changes.add("documentNumber", documentNumber(person), masked(details.documentNumber()));
        }
        return changes;
    }

    public PersonView view(UUID personId) {
        Person person = persons.get(personId);
        return new PersonView(
                person.id(),
                person.familyName(),
                person.parentName(),
                person.givenName(),
                person.sex(),
                person.birthDate(),
                registerNumber(person),
                person.documentType(),
                documentNumber(person),
                person.version());
    }

    private String registerNumber(Person person) {
        return persons.registerNumber(person)
                .map(number -> RegisterNumber.of(number).masked())
                .orElse(null);
    }

    private String documentNumber(Person person) {
        return persons.documentNumber(person).map(PersonFile::masked).orElse(null);
    }

    /** @throws Refusal at {@code registerNumber} when it is not one */
    String fingerprint(String typed) {
        refuse(numbers.violation(typed).stream().toList());
        return persons.fingerprint(RegisterNumber.of(typed));
    }

    private static String masked(String documentNumber) {
        return documentNumber.substring(0, Math.min(2, documentNumber.length())) + "******";
    }

    private Optional<Person> bearer(PersonDetails details) {
        Optional<RegisterNumber> number = PersonCheck.number(details);
        if (number.isEmpty() && details.documentNumber() == null) {
            return Optional.empty();
        }
        missed.requireFewer();
        return number.isPresent()
                ? persons.verified(number.get())
                : persons.verifiedByDocument(details.documentType(), details.documentNumber());
    }

    private void verify(Person person, PersonDetails details) {
        PersonCheck.number(details).ifPresent(number -> persons.verify(person, number, clock.instant()));
        if (details.documentNumber() != null) {
            persons.verifyDocument(person, details.documentType(), details.documentNumber(), clock.instant());
        }
    }

    private void requireSameName(Person person, PersonDetails details) {
        if (!same(person.parentName(), details.parentName()) || !same(person.givenName(), details.givenName())) {
            throw Refusal.at(RegistryRefusal.PERSON_INVALID, ofAnother(person));
        }
    }

    /** It tells that somebody bears the number, so it is counted and recorded. */
    private Violation ofAnother(Person bearer) {
        missed.add("PERSON_LOOKED_UP", ObjectType.PERSON, bearer.id(), "NUMBER_OF_ANOTHER");
        return Violation.of("registerNumber", "NUMBER_OF_ANOTHER");
    }

    private static boolean same(String known, String typed) {
        return known.equalsIgnoreCase(PersonName.normalise(typed));
    }

    /** A birth date is checked to the day only roughly: the earliest zone of the country has it first. */
    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Ulaanbaatar"));
    }

    private static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw Refusal.at(RegistryRefusal.PERSON_INVALID, violations);
        }
    }
}
