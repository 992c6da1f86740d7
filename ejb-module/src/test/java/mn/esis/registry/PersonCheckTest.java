package mn.esis.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import mn.esis.identity.model.Person;
import mn.esis.identity.model.PersonName;
import mn.esis.identity.model.Sex;
import org.junit.jupiter.api.Test;

class PersonCheckTest {

    private static final NumberCheck NUMBERS = new NumberCheck();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate BORN = LocalDate.of(2016, 3, 12);

    @Test
    void accepts_what_agrees_whatever_the_case() {
        assertEquals(List.of(), wrong(person("уж16231217", Sex.M, BORN)));
    }

    @Test
    void tells_that_the_sex_digit_contradicts() {
        assertEquals(List.of("sex SEX_CONTRADICTS"), wrong(person("УЖ16231217", Sex.F, BORN)));
    }

    @Test
    void tells_that_the_birth_date_contradicts() {
        assertEquals(List.of("birthDate BIRTH_DATE_CONTRADICTS"), wrong(person("УЖ16231217", Sex.M, BORN.plusDays(1))));
    }

    @Test
    void tells_all_slips_at_once() {
        assertEquals(
                List.of("birthDate BIRTH_DATE_CONTRADICTS", "sex SEX_CONTRADICTS"),
                wrong(person("УЖ16231217", Sex.F, BORN.minusYears(1))));
    }

    @Test
    void wants_a_number_or_a_document_from_somebody_new() {
        assertEquals(List.of("registerNumber NUMBER_OR_DOCUMENT"), wrong(person(null, Sex.M, BORN)));
        assertEquals(List.of(), wrong(document("PASSPORT", "E1234567")));
        assertEquals(List.of("documentNumber DOCUMENT_INCOMPLETE"), wrong(document("PASSPORT", null)));
    }

    @Test
    void a_space_is_nothing_typed() {
        PersonDetails spaces = new PersonDetails(" ", "Батболд", "Тэмүүлэн", Sex.M, BORN, "УЖ16231217", " ", " ");
        assertEquals(List.of(), wrong(spaces));
        assertEquals(person("УЖ16231217", Sex.M, BORN), spaces);
    }

    @Test
    void leaves_the_number_on_file_alone_when_none_is_typed() {
        assertEquals(List.of(), PersonCheck.of(person(" ", Sex.M, BORN), onFile(), TODAY, NUMBERS));
    }

    @Test
    void refuses_a_number_that_is_none() {
        assertEquals(List.of("registerNumber NUMBER_INVALID"), wrong(person("УЖ1623121", Sex.M, BORN)));
    }

    @Test
    void refuses_births_to_come_and_of_long_ago() {
        assertEquals(List.of("birthDate BIRTH_DATE_IMPOSSIBLE"), wrong(document("PASSPORT", "E1", TODAY.plusDays(1))));
        assertEquals(
                List.of("birthDate BIRTH_DATE_IMPOSSIBLE"), wrong(document("PASSPORT", "E1", TODAY.minusYears(111))));
    }

    @Test
    void names_every_letter_that_only_looks_alike_at_its_field() {
        PersonDetails latin = new PersonDetails("Бopжигон", "Бaтболд", "Єлзий", Sex.M, BORN, "УЖ16231217", null, null);
        assertEquals(
                List.of(
                        "familyName LETTER_LOOKS_ALIKE",
                        "parentName LETTER_LOOKS_ALIKE",
                        "givenName LETTER_LOOKS_ALIKE"),
                wrong(latin));
    }

    @Test
    void counts_the_letters_of_a_name_once_it_is_composed() {
        assertEquals(List.of(), wrong(named("й".repeat(PersonName.MAX_LENGTH), "УЖ16231217")));
        assertEquals(List.of("givenName TOO_LONG"), wrong(named("а".repeat(200), "УЖ16231217")));
    }

    @Test
    void takes_a_name_as_the_foreign_document_has_it_but_only_without_a_register_number() {
        assertEquals(List.of(), wrong(named("O'Brien", null)));
        assertEquals(List.of("givenName LETTER_LOOKS_ALIKE"), wrong(named("O'Brien", "УЖ16231217")));
        assertEquals(List.of("givenName LETTER_NOT_IN_NAMES"), wrong(named("<script>", null)));
    }

    private static PersonDetails named(String givenName, String number) {
        String document = number == null ? "E1234567" : null;
        return new PersonDetails(
                null, "Батболд", givenName, Sex.M, BORN, number, document == null ? null : "PASSPORT", document);
    }

    private static Person onFile() {
        return new Person(null, "Батболд", "Тэмүүлэн", Sex.M, BORN, Instant.EPOCH);
    }

    private static List<String> wrong(PersonDetails details) {
        return PersonCheck.of(details, null, TODAY, NUMBERS).stream()
                .map(violation -> violation.field() + " " + violation.code())
                .toList();
    }

    private static PersonDetails person(String number, Sex sex, LocalDate born) {
        return new PersonDetails(null, "Батболд", "Тэмүүлэн", sex, born, number, null, null);
    }

    private static PersonDetails document(String type, String number) {
        return document(type, number, BORN);
    }

    private static PersonDetails document(String type, String number, LocalDate born) {
        return new PersonDetails(null, "Батболд", "Тэмүүлэн", Sex.M, born, null, type, number);
    }
}
