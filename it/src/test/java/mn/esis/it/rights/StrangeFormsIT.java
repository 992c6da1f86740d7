package mn.esis.it.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
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
    private World.Account manager;
    private PortalUser browser;
    private String page;
    private Map<String, String> form;
    private String before;

    @BeforeEach
    void the_manager_is_about_to_move_a_pupil() {
        UUID pupil = new Targets(world).make("pupil own", Who.MANAGER);
        manager = world.newcomer(Who.MANAGER);
        browser = PortalUser.signedIn(manager.login(), World.PASSWORD);
        page = "/registry/pupil?id=" + pupil;
        form = new HashMap<>(PortalUser.form(browser.get(page), MOVE, "").orElseThrow());
        form.put("move:groupId", world.school.otherGroup().toString());
        before = database.now();
    }

    @Test
    void it_is_done_for_the_manager() {
        assertEquals(200, browser.post(page, form).statusCode());
        assertNotEquals(before, database.now(), "the pupil was not moved");
    }

    @Test
    void the_view_of_another_session_counts_as_expired() {
        PortalUser socialWorker =
                PortalUser.signedIn(world.account(Who.SOCIAL_WORKER).login(), World.PASSWORD);
        before = database.now();
        socialWorker.get(page);

        leadsTo("/err/expired", socialWorker.post(page, form));
    }

    @Test
    void a_cookie_is_worth_nothing_after_signing_out() {
        browser.post("/identity/sign-out", Map.of("x", ""));
        before = database.now();

        leadsTo("/identity/light/sign-in", browser.post(page, form));
    }

    @Test
    void a_role_that_ended_after_the_look_is_gone_before_the_press() {
        world.tables()
                .run("update role_assignment set valid_to = current_date - 1 where person_id = ?", manager.person());
        before = database.now();

        browser.post(page, form);
        assertEquals(before, database.now());
        assertEquals(403, browser.get(page).statusCode());
    }

    @Test
    void no_other_site_may_send_it() {
        HttpResponse<String> answer = browser.postFrom("https://example.com", page, form);

        assertEquals(403, answer.statusCode());
        assertEquals(before, database.now());
    }

    private void leadsTo(String path, HttpResponse<String> answer) {
        assertTrue(answer.statusCode() == 302 || answer.statusCode() == 303, () -> answer.statusCode() + answer.body());
        String location = answer.headers().firstValue("Location").orElse("");
        assertTrue(location.contains(path), location);
        assertEquals(before, database.now());
    }
}
