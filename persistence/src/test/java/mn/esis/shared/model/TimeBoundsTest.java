package mn.esis.shared.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeBoundsTest {

    @Test
    void reads_what_is_inside() {
        assertEquals(LocalDate.of(1900, 1, 1), TimeBounds.day("1900-01-01"));
        assertEquals(LocalDate.of(2200, 12, 31), TimeBounds.day("2200-12-31"));
        assertEquals(Instant.parse("2026-09-01T00:00:00Z"), TimeBounds.moment("2026-09-01T08:00:00+08:00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1899-12-31", "2201-01-01", "+300000-01-01", "-0001-01-01", "2026-02-30", "x"})
    void refuses_what_is_outside(String day) {
        assertThrows(DateTimeException.class, () -> TimeBounds.day(day));
        assertThrows(DateTimeException.class, () -> TimeBounds.moment(day + "T00:00:00Z"));
    }
}
