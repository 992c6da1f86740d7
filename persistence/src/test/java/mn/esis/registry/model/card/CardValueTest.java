package mn.esis.registry.model.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import mn.esis.shared.model.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class CardValueTest {

    private static final String VALUE = "ESIS10A1B2C3D4E5F6G7H8I9J0K1L2";

    @Test
    void is_thirty_digits_and_letters_that_a_reader_types_under_any_keyboard() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            String text = CardValue.random().text();
            assertTrue(text.matches("ESIS1[0-9A-Z]{25}"), text);
            assertTrue(seen.add(text), text);
        }
    }

    @Test
    void uses_all_the_room_that_128_bits_need() {
        Set<Character> first = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            first.add(CardValue.random().text().charAt(5));
        }
        assertTrue(first.size() > 10, () -> "the first digit is only one of " + first);
    }

    @ParameterizedTest
    @ValueSource(strings = {VALUE, " " + VALUE, VALUE + "\r\n", "esis10a1b2c3d4e5f6g7h8i9j0k1l2", "\t" + VALUE + " "})
    void is_read_in_any_case_and_with_space_around_it(String typed) {
        assertEquals(Optional.of(new CardValue(VALUE)), CardValue.of(typed));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "ESIS1",
                "ESIS20A1B2C3D4E5F6G7H8I9J0K1L2",
                "ESIS10A1B2C3D4E5F6G7H8I9J0K1L",
                "ESIS10A1B2C3D4E5F6G7H8I9J0K1L22",
                "ESIS10A1B2C3D4E5F6G7H8I9J0K1L-",
                "ЕSIS10A1B2C3D4E5F6G7H8I9J0K1L2",
                "ESIS10A1B2C3D4E5F6 G7H8I9J0K1L2",
                "https://example.mn/ESIS10A1B2C3D4E5F6G7H8I9J0K1L2"
            })
    void is_nothing_else(String typed) {
        assertEquals(Optional.empty(), CardValue.of(typed));
    }

    @Test
    void is_found_by_its_hash_and_tells_nothing_in_a_log() {
        CardValue value = CardValue.random();
        assertEquals(32, value.hash().length);
        assertEquals(
                java.util.HexFormat.of().formatHex(Sha256.of(value.text())),
                java.util.HexFormat.of().formatHex(value.hash()));
        assertFalse(value.toString().contains(value.text().substring(5)));
        assertThrows(IllegalArgumentException.class, () -> new CardValue("x"));
    }
}
