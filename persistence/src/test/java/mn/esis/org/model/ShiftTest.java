package mn.esis.org.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import mn.esis.shared.model.Refusal;
import org.junit.jupiter.api.Test;

class ShiftTest {

    private static final UUID SCHOOL = UUID.randomUUID();
    private final Shift morning = new Shift(SCHOOL, 1, LocalTime.of(8, 0), LocalTime.of(13, 0));
    private final Shift afternoon = new Shift(SCHOOL, 2, LocalTime.of(13, 30), LocalTime.of(18, 0));
    private final List<Shift> both = List.of(morning, afternoon);

    @Test
    void may_begin_when_the_one_before_ends() {
        afternoon.change(LocalTime.of(13, 0), LocalTime.of(18, 0), both);
        assertEquals(LocalTime.of(13, 0), afternoon.starts());
    }

    @Test
    void refuses_hours_in_which_another_shift_learns() {
        assertEquals("starts SHIFT_OVERLAPS", refusal(LocalTime.of(12, 59), LocalTime.of(18, 0)));
    }

    @Test
    void refuses_to_end_before_it_starts() {
        assertEquals("ends BEFORE_START", refusal(LocalTime.of(18, 0), LocalTime.of(18, 0)));
    }

    private String refusal(LocalTime starts, LocalTime ends) {
        Refusal refusal = assertThrows(Refusal.class, () -> afternoon.change(starts, ends, both));
        return refusal.violations().get(0).field() + " "
                + refusal.violations().get(0).code();
    }
}
