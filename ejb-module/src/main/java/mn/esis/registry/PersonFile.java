package mn.esis.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mn.esis.audit.AuditTrail;
import mn.esis.audit.Changes;
import mn.esis.audit.ObjectType;
import mn.esis.identity.model.Person;
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
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * The one who bears the number or the document, or a new person. What of the two was not on file yet is so afterwards,
     * of which a trace is kept.
     *
     * @param organizationId which registers the person
     * @throws Refusal PERSON_INVALID, TOO_MANY_ATTEMPTS
     */
    public UUID fileOf(PersonDetails details, UUID organizationId) {
        refuse(PersonCheck.of(details, null, today(), numbers));
        Bearers bearers = bearers(details);
        refuse(told(bearers.othersThanWritten(details)));
        Optional<Person> known = bearers.one();
        if (known.isPresent()) {
            complete(known.get(), details, organizationId);
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

    /** A number or document that the person has none of yet; one on file is corrected, never replaced in passing. */
    private void complete(Person person, PersonDetails details, UUID organizationId) {
        Changes added = new Changes();
        Optional<RegisterNumber> number = PersonCheck.number(details).filter(typed -> !person.hasRegisterNumber());
        number.ifPresent(typed -> {
            added.put("registerNumber", null, typed.masked());
            persons.verify(person, typed, clock.instant());
        });
        if (details.documentNumber() != null && person.documentType() == null) {
            added.put("documentNumber", null, masked(details.documentNumber()));
            persons.verifyDocument(person, details.documentType(), details.documentNumber(), clock.instant());
        }
        if (!added.isEmpty()) {
            audit.changed("PERSON_COMPLETED", ObjectType.PERSON, person.id(), organizationId, added.fields(), null);
        }
    }

    /**
     * Corrects the person and tells what has changed: each field with before and after, numbers masked.
     *
     * @param organizationId which corrects
     * @param version of the person that the corrections were made on
     * @throws Refusal CHANGED_BY_OTHERS when somebody else has corrected the person since, PERSON_HELD_BY_OTHERS when
     *     somebody else has to, TOO_MANY_ATTEMPTS
     */
    public Changes correct(UUID personId, UUID organizationId, int version, PersonDetails details) {
        Person person = persons.get(personId);
        person.requireVersion(version);
        refuse(violations(person, details));
        Changes changes = changes(person, details);
        if (!changes.isEmpty()) {
            keeping.require(personId, organizationId);
            person.rename(details.familyName(), details.parentName(), details.givenName());
            person.correct(details.sex(), details.birthDate());
            verify(person, details);
        }
        return changes;
    }

    private List<Violation> violations(Person person, PersonDetails details) {
        List<Violation> violations = new ArrayList<>(PersonCheck.of(details, person, today(), numbers));
        violations.addAll(told(bearers(details).othersThan(person)));
        return violations;
    }

    /** A number that the person bears verified already is no change. */
    private Changes changes(Person person, PersonDetails details) {
        Changes changes = PersonChanges.of(person, details);
        Bearers bearers = bearers(details);
        if (bearers.ofNumber() == null) {
            PersonCheck.number(details)
                    .ifPresent(number -> changes.add("registerNumber", registerNumber(person), number.masked()));
        }
        if (bearers.ofDocument() == null && details.documentNumber() != null) {
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

    private Bearers bearers(PersonDetails details) {
        if (details.registerNumber() == null && details.documentNumber() == null) {
            return new Bearers(null, null);
        }
        missed.requireFewer();
        Optional<Person> ofNumber = PersonCheck.number(details).flatMap(persons::verified);
        Optional<Person> ofDocument = Optional.ofNullable(details.documentNumber())
                .flatMap(number -> persons.verifiedByDocument(details.documentType(), number));
        return new Bearers(ofNumber.orElse(null), ofDocument.orElse(null));
    }

    private void verify(Person person, PersonDetails details) {
        PersonCheck.number(details).ifPresent(number -> persons.verify(person, number, clock.instant()));
        if (details.documentNumber() != null) {
            persons.verifyDocument(person, details.documentType(), details.documentNumber(), clock.instant());
        }
    }

    /** It tells that somebody bears the number, so it is counted and recorded. */
    private List<Violation> told(List<Bearers.Another> others) {
        others.forEach(other ->
                missed.add("PERSON_LOOKED_UP", ObjectType.PERSON, other.bearer().id(), "NUMBER_OF_ANOTHER"));
        return others.stream().map(Bearers.Another::violation).toList();
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
