package mn.esis.it.faults;

import mn.esis.it.env.TestEnvironment;
import org.junit.jupiter.api.Test;

/** No decision is lost, none is doubled: the small version of {@code ./esis bench decision-kills}. */
class DecisionKillsIT {
    private static final int DECISIONS = 150;

    @Test
    void keeps_every_acknowledged_decision_when_the_database_is_killed() throws Exception {
        new DecisionOrdeal(TestEnvironment.toBreak()).of(DECISIONS, Trouble.DATABASE_KILLED, Trouble.BACKEND_KILLED);
    }
}
