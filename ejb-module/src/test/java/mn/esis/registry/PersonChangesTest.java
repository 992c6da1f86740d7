package mn.esis.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import mn.esis.identity.model.Person;
import mn.esis.identity.model.Sex;
import org.junit.jupiter.api.Test;

class PersonChangesTest {

    private static final LocalDate BORN = LocalDate.of(2016, 3, 12);
    private final Person person = new Person(null, "Бат", "Номин", Sex.F, BORN, Instant.EPOCH);

    @Test
    void the_same_written_with_spaces_is_no_change() {
        assertTrue(PersonChanges.of(person, details(" Бат ", BORN, Sex.F)).isEmpty());
    }

    @Test
    void keeps_what_was_and_what_is() {
        Map<String, Object> changes = PersonChanges.of(person, details("Болд", BORN.plusDays(1), Sex.M))
                .fields();

        assertEquals(
                Map.of(
                        "parentName", Map.of("before", "Бат", "after", "Болд"),
                        "birthDate", Map.of("before", BORN, "after", BORN.plusDays(1)),
                        "sex", Map.of("before", Sex.F, "after", Sex.M)),
                changes);
    }

    private static PersonDetails details(String parentName, LocalDate birthDate, Sex sex) {
        return new PersonDetails(null, parentName, "Номин", sex, birthDate, null, null, null);
    }
}
