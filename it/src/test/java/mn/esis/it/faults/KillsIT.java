package mn.esis.it.faults;

import mn.esis.it.env.TestEnvironment;
import org.junit.jupiter.api.Test;

/** Nothing that was acknowledged is lost, nothing is doubled: the small version of {@code ./esis bench kills}. */
class KillsIT {
    private static final int REGISTRATIONS = 120;

    @Test
    void keeps_every_acknowledged_registration_when_server_and_database_are_killed() throws Exception {
        new Ordeal(TestEnvironment.toBreak())
                .of(
                        REGISTRATIONS,
                        Trouble.DATABASE_KILLED,
                        Trouble.BACKEND_KILLED,
                        Trouble.SERVER_KILLED_AND_QUEUE_LOST);
    }
}
