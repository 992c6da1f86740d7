package mn.esis.org.model.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class AcademicYearTest {

    @Test
    void goes_from_the_first_of_september_to_the_last_of_may() {
        AcademicYear year = new AcademicYear(2026, Instant.EPOCH);

        assertEquals(LocalDate.of(2026, 9, 1), year.firstDay());
        assertEquals(LocalDate.of(2027, 5, 31), year.lastDay());
        assertEquals("2026–2027", year.name());
        assertTrue(year.contains(year.firstDay()) && year.contains(year.lastDay()));
        assertFalse(year.contains(LocalDate.of(2027, 6, 1)));
    }

    @Test
    void the_summer_belongs_to_the_year_just_over() {
        assertEquals(2026, AcademicYear.startYear(LocalDate.of(2027, 8, 31)));
        assertEquals(2027, AcademicYear.startYear(LocalDate.of(2027, 9, 1)));
    }

    @Property
    void every_day_has_begun_its_year_and_not_the_next(@ForAll @IntRange(min = 0, max = 40_000) int epochDay) {
        LocalDate day = LocalDate.ofEpochDay(epochDay);
        int start = AcademicYear.startYear(day);

        assertFalse(new AcademicYear(start, Instant.EPOCH).firstDay().isAfter(day));
        assertTrue(new AcademicYear(start + 1, Instant.EPOCH).firstDay().isAfter(day));
    }
}
