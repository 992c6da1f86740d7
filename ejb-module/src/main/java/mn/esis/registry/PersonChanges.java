package mn.esis.registry;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import mn.esis.identity.model.Person;
import mn.esis.identity.model.PersonName;

/** What a correction changes about a person, each field with {@code before} and {@code after} for the trace. */
final class PersonChanges {

    private final Map<String, Object> fields = new HashMap<>();

    static PersonChanges of(Person person, PersonDetails details) {
        PersonChanges changes = new PersonChanges();
        changes.put("familyName", name(person.familyName()), name(details.familyName()));
        changes.put("parentName", person.parentName(), name(details.parentName()));
        changes.put("givenName", person.givenName(), name(details.givenName()));
        changes.put("birthDate", person.birthDate(), details.birthDate());
        changes.put("sex", person.sex(), details.sex());
        return changes;
    }

    /** Only what really differs is kept. */
    void put(String field, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            add(field, before, after);
        }
    }

    /** Kept although both may read the same, since they are masked. */
    void add(String field, Object before, Object after) {
        Map<String, Object> change = new HashMap<>();
        change.put("before", before);
        change.put("after", after);
        fields.put(field, change);
    }

    boolean isEmpty() {
        return fields.isEmpty();
    }

    Map<String, Object> fields() {
        return fields;
    }

    private static String name(String typed) {
        return PersonName.normalise(typed);
    }
}
