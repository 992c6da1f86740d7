package mn.esis.shared.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @Test
    void reads_what_it_has_made() {
        UUID id = UUID.randomUUID();

        assertEquals(
                List.of("Бат", "", id), Cursor.read(Cursor.of("Бат", "", id), String.class, String.class, UUID.class));
        assertEquals(List.of(17L), Cursor.read(Cursor.of(17L), Long.class));
        assertEquals(List.of(), Cursor.read("", Long.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a\u001f00000000-0000-0000-0000-000000000000", "a\u001fb\u001fc"})
    void refuses_other_shapes(String text) {
        assertThrows(Refusal.class, () -> Cursor.read(Cursor.of(text), String.class, String.class, UUID.class));
    }

    @Test
    void refuses_values_of_other_types() {
        assertThrows(Refusal.class, () -> Cursor.read(Cursor.of("x"), Long.class));
        assertThrows(Refusal.class, () -> Cursor.read(Cursor.of("99999999999999999999"), Long.class));
        assertThrows(Refusal.class, () -> Cursor.read(Cursor.of("x"), UUID.class));
        assertThrows(Refusal.class, () -> Cursor.read(Cursor.of("a\0"), String.class));
        assertThrows(Refusal.class, () -> Cursor.read("%", String.class));
    }
}
