package mn.esis.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import mn.esis.org.model.calendar.Term;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class DemoCalendarTest {

    @Property(tries = 300)
    void four_terms_follow_each_other_inside_the_year(@ForAll @IntRange(min = 20_000, max = 40_000) int epochDay) {
        DemoCalendar calendar = new DemoCalendar(LocalDate.ofEpochDay(epochDay), Instant.EPOCH);
        List<Term> terms = calendar.terms();

        assertEquals(4, terms.size());
        for (int i = 0; i < terms.size(); i++) {
            assertTrue(calendar.year.contains(terms.get(i).firstDay()));
            assertTrue(calendar.year.contains(terms.get(i).lastDay()));
            assertFalse(terms.get(i).lastDay().isBefore(terms.get(i).firstDay()));
            assertTrue(
                    i == 0 || terms.get(i - 1).lastDay().isBefore(terms.get(i).firstDay()));
        }
    }

    @Property(tries = 100)
    void holidays_lie_inside_the_year(@ForAll @IntRange(min = 20_000, max = 40_000) int epochDay) {
        DemoCalendar calendar = new DemoCalendar(LocalDate.ofEpochDay(epochDay), Instant.EPOCH);

        calendar.exceptions(new DemoPlaces(Instant.EPOCH))
                .forEach(exception -> assertTrue(calendar.year.contains(exception.firstDay())));
    }
}
