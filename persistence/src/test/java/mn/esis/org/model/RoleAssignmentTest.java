package mn.esis.org.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import mn.esis.shared.model.Refusal;
import org.junit.jupiter.api.Test;

class RoleAssignmentTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private final RoleAssignment manager =
            RoleAssignment.grant(UUID.randomUUID(), "MANAGER", UUID.randomUUID(), DAY, Instant.EPOCH);

    @Test
    void holds_from_its_first_day_until_before_its_end() {
        manager.end(DAY.plusDays(2), "REVOKED");

        assertEquals(DAY, manager.validFrom());
        assertEquals(DAY.plusDays(2), manager.validTo());
    }

    @Test
    void gives_nothing_when_ended_on_the_day_it_was_granted() {
        manager.end(DAY, "REVOKED");

        assertEquals(manager.validFrom(), manager.validTo());
    }

    @Test
    void never_ends_before_it_begins() {
        manager.end(DAY.minusDays(5), "REVOKED");

        assertEquals(DAY, manager.validTo());
    }

    @Test
    void is_ended_only_once() {
        manager.end(DAY, "REVOKED");

        assertThrows(Refusal.class, () -> manager.end(DAY.plusDays(1), "AGAIN"));
    }
}
