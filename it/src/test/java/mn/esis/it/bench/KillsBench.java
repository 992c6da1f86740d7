package mn.esis.it.bench;

import mn.esis.it.env.TestEnvironment;
import mn.esis.it.faults.Ordeal;
import mn.esis.it.faults.Trouble;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A thousand registrations while server and database are killed again and again. */
@Tag("kills")
class KillsBench {
    private static final int REGISTRATIONS = 1_000;

    @Test
    void keeps_every_acknowledged_registration() throws Exception {
        new Ordeal(TestEnvironment.toBreak())
                .of(
                        REGISTRATIONS,
                        Trouble.DATABASE_KILLED,
                        Trouble.SERVER_KILLED,
                        Trouble.BACKEND_KILLED,
                        Trouble.SERVER_KILLED_AND_QUEUE_LOST,
                        Trouble.DATABASE_KILLED,
                        Trouble.SERVER_KILLED,
                        Trouble.BACKEND_KILLED);
    }
}
