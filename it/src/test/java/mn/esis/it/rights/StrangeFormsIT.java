package mn.esis.it.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A form that was offered once: sent by somebody else, too late, or from elsewhere. Nothing of it happens. */
class StrangeFormsIT {
    private static final Portal.Action MOVE = Portal.ofTheHouse().actions().stream()
            .filter(action -> action.toString().equals("/registry/pupil #{pupilPage.move}"))
            .findFirst()
            .orElseThrow();

    private final World world = World.get();
    private final Fingerprint database = new Fingerprint(world.tables());
    private PortalUser manager;
    private String page;
    private Map<String, String> form;
    private String before;

    @BeforeEach
    void the_manager_is_about_to_move_a_pupil() {
        UUID pupil = new Targets(world).make("pupil own", Who.MANAGER);
        manager = signedIn(Who.MANAGER);
        page = "/registry/pupil?id=" + pupil;
        form = new HashMap<>(PortalUser.form(manager.get(page), MOVE, "").orElseThrow());
        form.put("move:groupId", world.school.otherGroup().toString());
        before = database.now();
    }

    @Test
    void it_is_done_for_the_manager() {
        assertEquals(200, manager.post(page, form).statusCode());
        assertTrue(!before.equals(database.now()), "the pupil was not moved");
    }

    @Test
    void the_view_of_another_session_counts_as_expired() {
        PortalUser socialWorker = signedIn(Who.SOCIAL_WORKER);
        before = database.now();
        socialWorker.get(page);

        leadsTo("/err/expired", socialWorker.post(page, form));
    }

    @Test
    void a_cookie_is_worth_nothing_after_signing_out() {
        manager.post("/identity/sign-out", Map.of("x", ""));
        before = database.now();

        leadsTo("/identity/light/sign-in", manager.post(page, form));
    }

    @Test
    void a_role_that_ended_after_the_look_is_gone_before_the_press() {
        UUID person = world.account(Who.MANAGER).person();
        world.tables().run("update role_assignment set valid_to = current_date - 1 where person_id = ?", person);
        before = database.now();
        try {
            assertEquals(403, manager.post(page, form).statusCode());
            assertEquals(before, database.now());
        } finally {
            world.tables().assign(person, Who.MANAGER.role, world.school.id(), null, false);
        }
    }

    @Test
    void no_other_site_may_send_it() {
        HttpResponse<String> answer = manager.postFrom("https://example.com", page, form);

        assertEquals(403, answer.statusCode());
        assertEquals(before, database.now());
    }

    private void leadsTo(String path, HttpResponse<String> answer) {
        assertTrue(answer.statusCode() == 302 || answer.statusCode() == 303, () -> answer.statusCode() + answer.body());
        String location = answer.headers().firstValue("Location").orElse("");
        assertTrue(location.contains(path), location);
        assertEquals(before, database.now());
    }

    private PortalUser signedIn(Who who) {
        return PortalUser.signedIn(world.account(who).login(), World.PASSWORD);
    }
}
