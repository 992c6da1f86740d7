package mn.esis.shared.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PlainParametersTest {

    @Test
    void finds_nul_in_any_value() {
        assertTrue(PlainParameters.hasNul(Map.of("a", new String[] {"x"}, "b", new String[] {"y", "z\0"})));
        assertFalse(PlainParameters.hasNul(Map.of("a", new String[] {"", "Өнөр\n"})));
    }
}
