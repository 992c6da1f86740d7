package mn.esis.identity;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import mn.esis.shared.model.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12345678",
                "esis2026",
                "aaaaaaaa",
                "87654321",
                "Password1",
                "qwerty123",
                "Монгол2026",
                "ESIS!2026!"
            })
    void refuses_what_everybody_tries_first(String password) {
        assertEquals("PASSWORD_COMMON", codeOf(password));
    }

    @Test
    void refuses_seven_characters_and_129() {
        assertEquals("PASSWORD_TOO_SHORT", codeOf("абвгдеё"));
        assertEquals("PASSWORD_TOO_LONG", codeOf("x7".repeat(64) + "y"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"83649174", "demo-Esis-2026", "зургаан улаан алим", "kT9#xq2L"})
    void accepts_what_is_long_enough_and_no_common_word_whatever_it_is_made_of(String password) {
        assertDoesNotThrow(() -> PasswordPolicy.require("password", password));
    }

    private static String codeOf(String password) {
        Refusal refusal = assertThrows(Refusal.class, () -> PasswordPolicy.require("password", password));
        return refusal.violations().get(0).code();
    }
}
