package mn.esis.it.bench;

import mn.esis.it.env.TestEnvironment;
import mn.esis.it.faults.DecisionOrdeal;
import mn.esis.it.faults.Trouble;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A thousand decisions while server and database are killed: each has its one link, its one trace and its one mail. */
@Tag("decision-kills")
class DecisionKillsBench {
    private static final int DECISIONS = 1000;

    @Test
    void loses_none_and_doubles_none() throws Exception {
        new DecisionOrdeal(TestEnvironment.toBreak())
                .of(
                        DECISIONS,
                        Trouble.SERVER_KILLED,
                        Trouble.DATABASE_KILLED,
                        Trouble.BACKEND_KILLED,
                        Trouble.SERVER_KILLED_AND_QUEUE_LOST);
    }
}
