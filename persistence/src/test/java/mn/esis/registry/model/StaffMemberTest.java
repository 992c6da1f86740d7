package mn.esis.registry.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import mn.esis.registry.model.StaffMember.End;
import mn.esis.registry.model.StaffMember.Position;
import mn.esis.shared.model.Refusal;
import org.junit.jupiter.api.Test;

class StaffMemberTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 8, 15);

    @Test
    void keeps_its_number_in_capitals() {
        assertEquals("T-17", teacher(" t-17 ").staffNumber());
    }

    @Test
    void refuses_a_number_of_other_letters() {
        Refusal refusal = assertThrows(Refusal.class, () -> teacher("Б/12"));

        assertEquals("staffNumber", refusal.violations().get(0).field());
    }

    @Test
    void is_history_once_ended() {
        StaffMember teacher = teacher("17");
        teacher.end(LocalDate.of(2026, 6, 30), End.RETIRED);

        assertThrows(Refusal.class, () -> teacher.correct("18", Position.MANAGER));
        assertThrows(Refusal.class, () -> teacher.end(LocalDate.of(2026, 7, 1), End.RESIGNED));
    }

    @Test
    void does_not_end_before_it_began() {
        Refusal refusal = assertThrows(Refusal.class, () -> teacher("17").end(FIRST_DAY.minusDays(1), End.RESIGNED));

        assertEquals("BEFORE_START", refusal.violations().get(0).code());
    }

    @Test
    void entered_in_error_ends_on_the_day_it_began_though_that_is_still_to_come() {
        StaffMember teacher = teacher("17");

        teacher.end(FIRST_DAY.minusDays(1), End.ENTERED_IN_ERROR);
        assertEquals(FIRST_DAY, teacher.validTo());
    }

    @Test
    void begins_on_no_impossible_day() {
        Refusal refusal = assertThrows(
                Refusal.class,
                () -> new StaffMember(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        "17",
                        Position.TEACHER,
                        LocalDate.of(20026, 9, 1),
                        Instant.EPOCH));

        assertEquals("DAY_IMPOSSIBLE", refusal.violations().get(0).code());
    }

    private static StaffMember teacher(String number) {
        return new StaffMember(
                UUID.randomUUID(), UUID.randomUUID(), number, Position.TEACHER, FIRST_DAY, Instant.EPOCH);
    }
}
