package mn.esis.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import mn.esis.identity.model.Sex;
import org.junit.jupiter.api.Test;

class PersonCheckTest {

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
    void leaves_the_number_on_file_alone_when_none_is_typed() {
        assertEquals(List.of(), PersonCheck.of(person(" ", Sex.M, BORN), true, TODAY));
    }

    @Test
    void refuses_a_number_that_is_none() {
        assertEquals(List.of("registerNumber NUMBER_INVALID"), wrong(person("Y;16231217", Sex.M, BORN)));
    }

    @Test
    void refuses_births_to_come_and_of_long_ago() {
        assertEquals(List.of("birthDate BIRTH_DATE_IMPOSSIBLE"), wrong(document("PASSPORT", "E1", TODAY.plusDays(1))));
        assertEquals(
                List.of("birthDate BIRTH_DATE_IMPOSSIBLE"), wrong(document("PASSPORT", "E1", TODAY.minusYears(111))));
    }

    private static List<String> wrong(PersonDetails details) {
        return PersonCheck.of(details, false, TODAY).stream()
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
