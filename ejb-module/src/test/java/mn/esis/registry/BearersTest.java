package mn.esis.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mn.esis.identity.model.Person;
import mn.esis.identity.model.Sex;
import mn.esis.shared.model.Violation;
import org.junit.jupiter.api.Test;

class BearersTest {

    private static final LocalDate BORN = LocalDate.of(2016, 3, 12);
    private final Person child = person("Тэмүүлэн");
    private final Person other = person("Тэмүүлэн");

    @Test
    void nobody_bears_what_is_not_on_file() {
        Bearers nobody = new Bearers(null, null);

        assertEquals(List.of(), nobody.othersThanWritten(details("УЖ16231217", BORN, Sex.M)));
        assertEquals(Optional.empty(), nobody.one());
    }

    @Test
    void the_document_alone_finds_the_child_although_a_number_was_typed_too() {
        Bearers ofDocument = new Bearers(null, child);

        assertEquals(List.of(), ofDocument.othersThanWritten(details("УЖ16231217", BORN, Sex.M)));
        assertEquals(Optional.of(child), ofDocument.one());
    }

    @Test
    void number_and_document_of_two_are_told_at_the_document() {
        assertEquals("documentNumber", wrong(new Bearers(child, other), details("УЖ16231217", BORN, Sex.M)));
    }

    @Test
    void another_name_birth_date_or_sex_is_somebody_else() {
        assertEquals("documentNumber", wrong(new Bearers(null, child), details(null, BORN.plusDays(1), Sex.M)));
        assertEquals("documentNumber", wrong(new Bearers(null, child), details(null, BORN, Sex.F)));
        assertEquals("documentNumber", wrong(new Bearers(null, person("Номин")), details(null, BORN, Sex.M)));
        assertEquals("registerNumber", wrong(new Bearers(person("Номин"), null), details("УЖ16231217", BORN, Sex.M)));
    }

    @Test
    void a_correction_tells_both_fields_that_are_somebody_elses() {
        Bearers both = new Bearers(other, other);

        assertEquals(2, both.othersThan(child).size());
        assertEquals(0, both.othersThan(other).size());
        assertEquals(
                "documentNumber",
                new Bearers(child, other).othersThan(child).get(0).violation().field());
    }

    private static String wrong(Bearers bearers, PersonDetails details) {
        Violation first = bearers.othersThanWritten(details).get(0).violation();
        assertEquals("NUMBER_OF_ANOTHER", first.code());
        return first.field();
    }

    private static Person person(String givenName) {
        return new Person(null, "Батболд", givenName, Sex.M, BORN, Instant.EPOCH);
    }

    private static PersonDetails details(String number, LocalDate born, Sex sex) {
        return new PersonDetails(null, "батболд", " Тэмүүлэн", sex, born, number, "PASSPORT", "E1234567");
    }
}
