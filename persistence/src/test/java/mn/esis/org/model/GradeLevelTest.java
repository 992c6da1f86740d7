package mn.esis.org.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import mn.esis.org.model.Organization.Kind;
import org.junit.jupiter.api.Test;

class GradeLevelTest {

    @Test
    void kindergarten_ages_stand_below_the_first_grade() {
        assertTrue(GradeLevel.ofAge(5).compareTo(new GradeLevel(1)) < 0);
        assertEquals(List.of(-4, -3, -2, -1), GradeLevel.taughtAt(Kind.KINDERGARTEN));
        assertEquals(12, GradeLevel.taughtAt(Kind.SCHOOL).size());
        assertEquals(16, GradeLevel.taughtAt(Kind.AIMAG_OFFICE).size());
    }

    @Test
    void ages_follow_each_other_without_a_gap() {
        assertEquals(2, GradeLevel.LOWEST.age());
        assertEquals(5, new GradeLevel(-1).age());
        assertEquals(6, new GradeLevel(1).age());
        assertEquals(17, GradeLevel.HIGHEST.age());
    }

    @Test
    void there_is_no_grade_zero_and_no_thirteenth() {
        assertFalse(GradeLevel.exists(0));
        assertThrows(IllegalArgumentException.class, () -> new GradeLevel(13));
    }
}
