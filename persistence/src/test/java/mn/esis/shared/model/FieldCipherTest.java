package mn.esis.shared.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FieldCipherTest {

    private static final String OLD = "k0:" + Base64.getEncoder().encodeToString(new byte[32]);
    private static final String NEW = "k1:"
            + Base64.getEncoder()
                    .encodeToString("0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII));

    private final UUID row = Uuid7.next();

    @Test
    void opens_what_it_sealed_and_never_seals_alike() {
        FieldCipher cipher = cipher(NEW);
        byte[] once = cipher.seal("person.register_number", row, "УЖ16231217");
        byte[] again = cipher.seal("person.register_number", row, "УЖ16231217");
        assertEquals("УЖ16231217", cipher.open("person.register_number", row, once));
        assertFalse(Arrays.equals(once, again));
    }

    @Test
    void does_not_open_in_another_row_or_field_or_when_changed() {
        FieldCipher cipher = cipher(NEW);
        byte[] stored = cipher.seal("a", row, "x");
        assertThrows(IllegalStateException.class, () -> cipher.open("a", Uuid7.next(), stored));
        assertThrows(IllegalStateException.class, () -> cipher.open("b", row, stored));
        stored[stored.length - 1] ^= 1;
        assertThrows(IllegalStateException.class, () -> cipher.open("a", row, stored));
    }

    @Test
    void does_not_open_what_is_cut_off() {
        FieldCipher cipher = cipher(NEW);
        byte[] stored = cipher.seal("a", row, "x");
        for (int left = 0; left < stored.length; left++) {
            byte[] rest = Arrays.copyOf(stored, left);
            assertThrows(IllegalStateException.class, () -> cipher.open("a", row, rest));
        }
    }

    @Test
    void reads_with_the_old_key_after_a_rotation_and_writes_with_the_new_one() {
        byte[] stored = cipher(OLD).seal("a", row, "x");
        FieldCipher rotated = cipher(NEW + "," + OLD);
        assertEquals("x", rotated.open("a", row, stored));
        assertThrows(IllegalStateException.class, () -> cipher(OLD).open("a", row, rotated.seal("a", row, "x")));
    }

    private static FieldCipher cipher(String keys) {
        return new FieldCipher(new Keyring("test", keys));
    }
}
