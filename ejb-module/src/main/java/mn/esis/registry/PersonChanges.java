package mn.esis.registry;

import mn.esis.audit.Changes;
import mn.esis.identity.model.Person;
import mn.esis.identity.model.PersonName;

/** What a correction changes about a person. */
final class PersonChanges {

    private PersonChanges() {}

    static Changes of(Person person, PersonDetails details) {
        return new Changes()
                .put("familyName", name(person.familyName()), name(details.familyName()))
                .put("parentName", person.parentName(), name(details.parentName()))
                .put("givenName", person.givenName(), name(details.givenName()))
                .put("birthDate", person.birthDate(), details.birthDate())
                .put("sex", person.sex(), details.sex());
    }

    private static String name(String typed) {
        return PersonName.normalise(typed);
    }
}
