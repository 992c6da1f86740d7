package mn.esis.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import mn.esis.shared.model.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberCheckTest {

    private final NumberCheck unpublished = new NumberCheck();

    @ParameterizedTest
    @CsvSource({"УЖ16231217", "уж16231217", "' у ж 16 23 12 17 '", "Өү90112345"})
    void accepts_a_number_whatever_the_case(String typed) {
        assertEquals(Optional.empty(), unpublished.violation(typed));
    }

    @ParameterizedTest
    @CsvSource({"УЖ16223117", "УЖ16231317x", "УЖ16331217", "УЖ00223017"})
    void refuses_the_thirty_first_of_february_and_the_like(String typed) {
        String code = typed.endsWith("x") ? "NUMBER_INVALID" : "NUMBER_OF_NO_DAY";
        assertEquals(code, unpublished.violation(typed).orElseThrow().code());
    }

    @Test
    void names_a_latin_letter_and_the_one_that_is_meant() {
        Violation wrong = unpublished.violation("yж16231217").orElseThrow();
        assertEquals("LETTER_LOOKS_ALIKE", wrong.code());
        assertEquals(List.of("Y", "У"), wrong.args());
    }

    /** У is the 22nd letter, Ж the 8th: 22 + 8 + 1 + 6 + 2 + 3 + 1 + 2 + 1 = 46, and 46 modulo 11 is 2. */
    @Test
    void checks_the_last_digit_only_once_its_rule_is_known() {
        NumberCheck published = new NumberCheck("1, 1, 1, 1, 1, 1, 1, 1, 1");
        assertEquals(Optional.empty(), published.violation("УЖ16231212"));
        assertEquals(
                "NUMBER_DIGIT", published.violation("УЖ16231217").orElseThrow().code());
    }

    @Test
    void wants_a_weight_for_each_character() {
        assertThrows(IllegalStateException.class, () -> new NumberCheck("1,2"));
    }
}
