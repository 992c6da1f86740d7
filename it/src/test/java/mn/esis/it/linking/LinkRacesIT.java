package mn.esis.it.linking;

import mn.esis.it.env.TestEnvironment;
import org.junit.jupiter.api.Test;

/** Few rounds of each race; {@code ./esis bench link-races} runs two hundred. */
class LinkRacesIT {
    private static final int ROUNDS = 15;
    private static final int SESSIONS = 50;
    private static final int PUPILS = 250;

    private final TestEnvironment environment = TestEnvironment.toBreak();
    private final LinkRaces races = new LinkRaces(environment);

    @Test
    void fifty_sessions_approve_five_hundred_rival_requests_and_each_pupil_has_one_guardian() throws Exception {
        new ApprovalRace(environment).of(SESSIONS, PUPILS);
    }

    @Test
    void of_two_approvals_one_counts() throws Exception {
        races.approveBesideApprove(ROUNDS);
    }

    @Test
    void a_place_is_free_or_it_is_not() throws Exception {
        races.approveBesideRevoke(ROUNDS);
    }

    @Test
    void whoever_decides_leads_the_pupil_at_that_moment() throws Exception {
        races.approveBesideTransfer(ROUNDS);
    }

    @Test
    void of_two_requests_one_is_sent() throws Exception {
        races.requestBesideRequest(ROUNDS);
    }
}
