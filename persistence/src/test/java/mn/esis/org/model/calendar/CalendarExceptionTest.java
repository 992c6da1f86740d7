package mn.esis.org.model.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import mn.esis.org.model.GradeLevel;
import mn.esis.org.model.Organization;
import mn.esis.shared.model.Refusal;
import org.junit.jupiter.api.Test;

class CalendarExceptionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 29);
    private final Organization country = new Organization(
            null,
            Organization.Kind.COUNTRY,
            "MN",
            "Монгол Улс",
            ZoneId.of("Asia/Ulaanbaatar"),
            List.of("mn"),
            Instant.EPOCH);

    @Test
    void names_the_field_when_the_days_are_the_wrong_way_round() {
        Refusal refusal = assertThrows(Refusal.class, () -> exception(1, 12, DAY, DAY.minusDays(1)));

        assertEquals("lastDay", refusal.violations().get(0).field());
    }

    @Test
    void names_the_field_when_the_levels_are_the_wrong_way_round() {
        Refusal refusal = assertThrows(Refusal.class, () -> exception(5, 1, DAY, DAY));

        assertEquals("levelTo", refusal.violations().get(0).field());
    }

    @Test
    void refuses_more_than_a_year() {
        assertThrows(Refusal.class, () -> exception(1, 5, DAY, DAY.plusDays(366)));
    }

    private CalendarException exception(int from, int to, LocalDate first, LocalDate last) {
        return new CalendarException(
                country,
                new GradeLevel(from),
                new GradeLevel(to),
                first,
                last,
                CalendarException.Kind.HOLIDAY,
                "Тусгаар тогтнолын өдөр",
                Instant.EPOCH);
    }
}
