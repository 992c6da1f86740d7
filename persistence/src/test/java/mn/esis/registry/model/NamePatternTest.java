package mn.esis.registry.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class NamePatternTest {

    @Test
    void finds_a_part_whatever_its_case_and_spaces() {
        assertEquals("%батболд тэм%", NamePattern.of("  БАТБОЛД   Тэм "));
    }

    @Test
    void takes_wildcards_literally() {
        assertEquals("%\\%\\_\\\\%", NamePattern.of("%_\\"));
    }

    @Test
    void nothing_typed_is_no_condition() {
        assertNull(NamePattern.of("   "));
        assertNull(NamePattern.of(null));
    }
}
