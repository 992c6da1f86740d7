package mn.esis.identity.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import mn.esis.shared.model.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"Тэмүүлэн", "Номин-Эрдэнэ", "Өсөхбаяр", "Қайрат", "Әлихан Ғазиз", "Ёндон"})
    void accepts_names_as_the_country_writes_them(String name) {
        assertTrue(PersonName.violation("givenName", name).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"Бaт,a,а", "Єлзий,Є,Ө", "Їржин,Ї,Ү", "Ѳлзий,Ѳ,Ө", "Hомин,H,Н"})
    void names_the_letter_that_only_looks_alike_and_its_replacement(String name, String letter, String replacement) {
        assertEquals(
                List.of(letter, replacement),
                PersonName.violation("givenName", name).map(Violation::args).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Бат'аа", "<script>", "Бат1", "Бат\u0000"})
    void refuses_what_is_no_letter_without_inventing_a_replacement(String name) {
        assertEquals(
                "LETTER_NOT_CYRILLIC",
                PersonName.violation("givenName", name).orElseThrow().code());
    }

    @Test
    void quotes_a_sign_of_two_halves_as_the_one_sign_it_is() {
        assertEquals(
                List.of("😀"),
                PersonName.violation("givenName", "Бат😀").map(Violation::args).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"O'Brien", "Müller-Lüdenscheidt", "王", "Иванов"})
    void leaves_a_foreign_name_as_it_stands_in_the_passport(String name) {
        assertTrue(PersonName.foreignViolation("givenName", name).isEmpty());
    }

    @Test
    void refuses_in_a_foreign_name_what_is_no_letter() {
        assertEquals(
                "LETTER_NOT_IN_NAMES",
                PersonName.foreignViolation("givenName", "<script>")
                        .orElseThrow()
                        .code());
    }

    @Test
    void stores_a_decomposed_letter_composed() {
        String decomposed = "Бай\u0438\u0306";
        assertEquals("Байй", PersonName.of("givenName", decomposed));
    }

    @Test
    void joins_doubled_spaces_and_counts_length_after_that() {
        assertEquals("Сүх Баатар", PersonName.normalise("  Сүх   Баатар "));
        assertEquals(
                "TOO_LONG",
                PersonName.violation("givenName", "а".repeat(200)).orElseThrow().code());
    }
}
