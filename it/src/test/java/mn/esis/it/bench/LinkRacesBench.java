package mn.esis.it.bench;

import mn.esis.it.env.TestEnvironment;
import mn.esis.it.linking.LinkRaces;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two hundred rounds of each race about a child. */
@Tag("link-races")
class LinkRacesBench {
    private static final int ROUNDS = 200;

    @Test
    void two_never_both_win() throws Exception {
        LinkRaces races = new LinkRaces(TestEnvironment.toBreak());
        races.approveBesideApprove(ROUNDS);
        races.approveBesideRevoke(ROUNDS);
        races.approveBesideTransfer(ROUNDS);
        races.requestBesideRequest(ROUNDS);
    }
}
