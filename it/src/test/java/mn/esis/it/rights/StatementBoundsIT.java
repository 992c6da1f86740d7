package mn.esis.it.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mn.esis.it.rights.Matrix.Section;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What each page and each read of the API costs in SQL statements, whole requests with the question who calls; never more for more rows. */
class StatementBoundsIT {
    private static final int MORE = 45;

    /** More than twenty are ended when the next one is opened. */
    private static final int MORE_SESSIONS = 15;

    /** What is asked for, by whom, about what, and the most statements it may take. */
    private static final String BOUNDS = """
            GET /v1/ping                                | non | -                     | 0
            GET /v1/privacy-notice                      | non | -                     | 2
            GET /v1/me                                  | man | -                     | 5
            GET /v1/me/sessions                         | man | -                     | 3
            GET /v1/me/notifications                    | man | -                     | 3
            GET /v1/me/groups                           | man | -                     | 6
            GET /v1/groups/{id}/pupils                  | man | group own             | 9
            GET /v1/groups/{id}/qr-cards                | man | group own             | 11
            GET /v1/me/link-requests                    | par | -                     | 3
            GET /v1/me/children                         | par | -                     | 4
            GET /v1/me/children/{id}                    | par | child own             | 8
            GET /v1/children/{id}/access-log            | par | child own             | 6
            GET /v1/link-requests                       | man | -                     | 5
            GET /v1/link-requests/{id}                  | man | request own           | 13
            GET /v1/pupils/{id}/guardian-links          | man | pupil own             | 9
            GET /identity/light/sign-in                 | non | -                     | 0
            GET /identity/light/register                | non | -                     | 2
            GET /identity/light/recover                 | non | -                     | 0
            GET /identity/light/confirm?id={id}         | non | registration none     | 0
            GET /identity/light/recover-confirm?id={id} | non | recovery none         | 0
            GET /home                                   | man | -                     | 6
            GET /identity/account                       | man | -                     | 7
            GET /identity/password                      | man | -                     | 6
            GET /identity/email-confirm?id={id}         | man | change none           | 6
            GET /identity/accounts?org={id}             | adm | organization own      | 9
            GET /identity/keys                          | sys | -                     | 6
            GET /home                                   | par | -                     | 12
            GET /linking/add-child                      | par | -                     | 8
            GET /linking/requests                       | par | -                     | 9
            GET /linking/child?id={id}                  | par | child own             | 16
            GET /notification/inbox                     | man | -                     | 7
            GET /notification/messages                  | sys | -                     | 7
            GET /org/organization?org={id}              | man | organization own      | 15
            GET /org/organization?org={id}              | dis | organization district | 15
            GET /org/calendar?org={id}                  | man | organization own      | 14
            GET /org/organization-form?org={id}         | sys | organization district | 9
            GET /org/years                              | sys | -                     | 8
            GET /org/groups?org={id}                    | man | organization own      | 18
            GET /org/roles?org={id}                     | adm | organization own      | 11
            GET /linking/approvals                      | man | -                     | 14
            GET /linking/approval?id={id}               | man | request own           | 24
            GET /linking/guardians?id={id}              | man | linked own            | 20
            GET /linking/without-guardian               | man | -                     | 12
            GET /registry/staff?org={id}                | man | organization own      | 12
            GET /registry/staff-form?id={id}            | hro | staff own             | 10
            GET /registry/pupils?org={id}               | man | organization own      | 13
            GET /registry/pupils?group={id}             | man | group own             | 13
            GET /registry/pupil?id={id}                 | man | pupil own             | 28
            GET /registry/pupil-form?id={id}            | man | pupil own             | 17
            GET /registry/promotion?org={id}            | man | organization own      | 13
            GET /registry/cards?org={id}                | man | organization own      | 12
            GET /registry/cards?group={id}              | man | group own             | 12
            GET /registry/staff-card?id={id}            | hro | staff own             | 12
            GET /linking/parent-account?pupil={id}      | man | pupil own             | 12
            GET /linking/slip                           | man | -                     | 6
            """;

    private static World world;
    private static final Map<Who, PortalUser> USERS = new EnumMap<>(Who.class);
    private static final Map<Who, String> TOKENS = new EnumMap<>(Who.class);
    private static final Map<Bound, List<String>> FEW = new HashMap<>();
    private static final Map<Bound, List<String>> MANY = new HashMap<>();

    private record Bound(String operation, Who who, String object, int most) {

        static Bound of(String line) {
            String[] cells = line.split("\\s*\\|\\s*", -1);
            Who who = Stream.of(Who.values())
                    .filter(one -> one.column.equals(cells[1]))
                    .findFirst()
                    .orElseThrow();
            return new Bound(cells[0], who, cells[2], Integer.parseInt(cells[3]));
        }

        boolean isOfTheApi() {
            return operation.startsWith("GET /v1/");
        }

        String called() {
            return operation.replaceAll("\\?.*", "");
        }

        @Override
        public String toString() {
            return operation + " by " + who.column;
        }
    }

    @BeforeAll
    static void measure() {
        world = World.another();
        List<Bound> bounds = bounds().toList();
        Targets targets = new Targets(world);
        Map<Bound, String> paths = new LinkedHashMap<>();
        bounds.forEach(bound -> paths.put(bound, path(bound, targets.make(bound.object(), bound.who()))));
        issueCards();
        try (StatementLog log = new StatementLog()) {
            look(log, paths, FEW);
            addRows(targets);
            issueCards();
            look(log, paths, MANY);
        }
    }

    @TestFactory
    Stream<DynamicTest> costs_no_more_than() {
        return bounds().map(bound -> DynamicTest.dynamicTest(bound.toString(), () -> {
            List<String> many = MANY.get(bound);
            assertTrue(many.size() <= bound.most(), () -> many.size() + " statements: " + String.join("\n", many));
        }));
    }

    @TestFactory
    Stream<DynamicTest> costs_as_much_with_many_rows_as_with_few() {
        return bounds().map(bound -> DynamicTest.dynamicTest(bound.toString(), () -> {
            List<String> more = new ArrayList<>(MANY.get(bound));
            FEW.get(bound).forEach(more::remove);
            assertEquals(List.of(), more);
        }));
    }

    @Test
    void every_page_and_every_read_of_the_api_has_a_bound() {
        Set<String> seen = Stream.concat(
                        Matrix.checkedIn().rows(Section.API).stream(), Matrix.checkedIn().rows(Section.PAGES).stream())
                .filter(row -> row.method().equals("GET") && row.cells().containsValue("200"))
                .map(Matrix.Row::called)
                .filter(called -> !called.startsWith("GET /err/"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(seen, bounds().map(Bound::called).collect(Collectors.toCollection(TreeSet::new)));
    }

    private static Stream<Bound> bounds() {
        return BOUNDS.lines().map(Bound::of);
    }

    private static String path(Bound bound, UUID object) {
        String path = bound.operation().substring("GET ".length()).replace("{id}", String.valueOf(object));
        return bound.isOfTheApi() ? "/api" + path : path;
    }

    /** The cheaper of two times: what is done once a minute, or once in the life of a session, belongs to no page. */
    private static void look(StatementLog log, Map<Bound, String> paths, Map<Bound, List<String>> costs) {
        List<Bound> twice =
                Stream.concat(paths.keySet().stream(), paths.keySet().stream()).toList();
        List<Runnable> requests = twice.stream()
                .<Runnable>map(bound -> () -> assertEquals(200, look(bound, paths.get(bound)), bound::toString))
                .toList();
        Iterator<List<String>> sent = log.of(requests).iterator();
        twice.forEach(bound ->
                costs.merge(bound, sent.next(), (first, second) -> first.size() <= second.size() ? first : second));
    }

    private static int look(Bound bound, String path) {
        if (bound.who() == Who.ANONYMOUS) {
            return Http.call("GET", path, "").statusCode();
        }
        return bound.isOfTheApi()
                ? Http.call("GET", path, "", "Authorization", "Bearer " + token(bound.who()))
                        .statusCode()
                : user(bound.who()).get(path).statusCode();
    }

    private static PortalUser user(Who who) {
        return USERS.computeIfAbsent(
                who, one -> PortalUser.signedIn(world.account(one).login(), World.PASSWORD));
    }

    private static String token(Who who) {
        return TOKENS.computeIfAbsent(
                who, one -> ApiMatrixIT.token(world.account(one).login()));
    }

    private static void issueCards() {
        String path = "/api/v1/groups/" + world.school.group() + "/qr-cards";
        assertEquals(
                200,
                Http.call("POST", path, "", "Authorization", "Bearer " + token(Who.MANAGER))
                        .statusCode());
    }

    private static void addRows(Targets targets) {
        for (int i = 0; i < MORE; i++) {
            targets.make("pupil own", Who.MANAGER);
            targets.make("request own", Who.MANAGER);
            targets.make("teacher own", Who.ORG_ADMIN);
            targets.make("exception own", Who.MANAGER);
            targets.make("message own", Who.SYSTEM_ADMIN);
            world.tables().group(UUID.randomUUID(), world.school, world.year, "x" + i);
            world.tables().organization(UUID.randomUUID(), world.district, "SCHOOL");
        }
        for (int i = 0; i < MORE_SESSIONS; i++) {
            world.tables().session(world.account(Who.MANAGER).id());
        }
    }
}
