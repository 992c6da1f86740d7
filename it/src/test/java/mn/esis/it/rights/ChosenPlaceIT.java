package mn.esis.it.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mn.esis.it.env.TestSchool;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever works in two places acts where the top bar says, on all pages; an address that names a place keeps it. */
class ChosenPlaceIT {

    private static final List<String> NAMING =
            List.of("/org/groups", "/org/organization", "/org/calendar", "/registry/staff");

    private final World world = World.get();
    private final Tables tables = world.tables();
    private final World.School a = world.school;
    private final World.School b = world.otherSchool;
    private UUID person;

    @BeforeEach
    void somebody() {
        person = tables.person("Хоёр газрын");
    }

    @Test
    void a_manager_of_two_schools_acts_in_the_one_that_was_chosen() {
        manages(a);
        manages(b);
        PortalUser manager = signedIn();
        for (World.School school : List.of(b, a, b)) {
            manager.post("/place", Map.of("place", "MANAGER:" + school.id()));
            for (String page : NAMING) {
                assertTrue(main(manager, page).contains(Tables.mark(school.id())), page);
            }
            String choices = page(manager, "/registry/pupil-form")
                    .select("select[id$=groupId]")
                    .html();
            assertTrue(choices.contains(school.group().toString()), choices);
        }
    }

    @Test
    void a_class_teacher_here_who_is_manager_there_sees_one_group_here_and_the_whole_school_there() {
        tables.assign(person, "CLASS_TEACHER", a.id(), freeGroup(), false);
        manages(b);
        PortalUser teacher = signedIn();
        teacher.post("/place", Map.of("place", "CLASS_TEACHER:" + a.id()));
        Document own = page(teacher, "/registry/pupils");
        assertTrue(own.select("#find").isEmpty());
        assertTrue(own.select("nav.side a[href=/org/groups]").isEmpty());

        teacher.post("/place", Map.of("place", "MANAGER:" + b.id()));
        Document whole = page(teacher, "/registry/pupils");
        assertFalse(whole.select("#find").isEmpty());
        assertFalse(whole.select("option[value=" + b.group() + "]").isEmpty());
        assertFalse(whole.select("nav.side a[href=/org/groups]").isEmpty());
    }

    @Test
    void a_place_in_the_address_stays_in_forms_and_links() {
        manages(a);
        manages(b);
        PortalUser manager = signedIn();
        manager.post("/place", Map.of("place", "MANAGER:" + a.id()));
        for (String path : List.of("/registry/pupils", "/registry/staff", "/org/calendar")) {
            Document page = page(manager, path + "?org=" + b.id());
            assertEquals(
                    b.id().toString(),
                    page.select("main form[action=" + path + "] input[name=org]")
                            .val(),
                    path);
        }
        Document pupils = page(manager, "/registry/pupils?org=" + b.id());
        for (String way : List.of("/registry/pupil-form", "/registry/pupils")) {
            assertFalse(
                    pupils.select("main a[href='" + way + "?org=" + b.id() + "']")
                            .isEmpty(),
                    way);
        }
        assertFalse(page(manager, "/org/groups?org=" + b.id())
                .select("main a[href*='org=" + b.id() + "&group=']")
                .isEmpty());
    }

    private void manages(World.School school) {
        tables.assign(person, "MANAGER", school.id(), null, false);
    }

    private UUID freeGroup() {
        UUID group = UUID.randomUUID();
        tables.group(group, a, world.year, "5" + Tables.mark(group));
        return group;
    }

    private PortalUser signedIn() {
        return PortalUser.signedIn(TestSchool.account(person), TestSchool.PASSWORD);
    }

    private static String main(PortalUser user, String path) {
        return page(user, path).select("main").text();
    }

    private static Document page(PortalUser user, String path) {
        HttpResponse<String> answer = user.get(path);
        assertEquals(200, answer.statusCode(), path);
        return Jsoup.parse(answer.body());
    }
}
