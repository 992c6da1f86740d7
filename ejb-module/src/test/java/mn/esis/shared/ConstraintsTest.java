package mn.esis.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import mn.esis.shared.model.Violation;
import org.junit.jupiter.api.Test;

class ConstraintsTest {

    @Test
    void says_the_limit_that_was_passed_and_not_another() {
        assertEquals(Violation.of("year", "TOO_SMALL", 2000L), violation("Min", Map.of("value", 2000L)));
        assertEquals(Violation.of("year", "TOO_LARGE", 2100L), violation("Max", Map.of("value", 2100L)));
        assertEquals(Violation.of("year", "TOO_SMALL", "-15"), violation("DecimalMin", Map.of("value", "-15")));
        assertEquals(Violation.of("year", "TOO_LARGE", "15"), violation("DecimalMax", Map.of("value", "15")));
        assertEquals(Violation.of("year", "TOO_LONG", 4), violation("Size", Map.of("min", 0, "max", 4)));
        assertEquals(
                Violation.of("year", "TOO_SHORT", 4), violation("Size", Map.of("min", 4, "max", Integer.MAX_VALUE)));
        assertEquals(Violation.of("year", "LENGTH", 2, 4), violation("Size", Map.of("min", 2, "max", 4)));
    }

    @Test
    void says_at_least_that_a_value_is_wrong() {
        assertEquals(Violation.of("year", "INVALID"), violation("Luhn", Map.of()));
    }

    @Test
    void has_words_for_each_of_them_in_every_language() {
        for (String code : List.of(
                "REQUIRED",
                "TOO_SMALL",
                "TOO_LARGE",
                "TOO_LONG",
                "TOO_SHORT",
                "LENGTH",
                "EMAIL",
                "FORMAT",
                "PAST",
                "FUTURE",
                "INVALID")) {
            Texts.LANGUAGES.forEach(
                    language -> assertTrue(new Texts().has(language, "shared.validation." + code), code));
        }
    }

    private static Violation violation(String constraint, Map<String, Object> limits) {
        return Constraints.violation("year", constraint, limits);
    }
}
