package mn.esis.it.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import mn.esis.it.rights.Matrix.Row;
import mn.esis.it.rights.Matrix.Section;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every page of the portal looked at, and every action of every page started, by everybody on every object of the table. */
class PageMatrixIT {
    private static final int SEEN = 200;
    private static final int REFUSED = 400;
    private static final int FAILED = 500;
    private static final Set<String> NOT_OFFERED = Set.of("303", "403", "404", "not");

    private static final Map<Who, PortalUser> USERS = new EnumMap<>(Who.class);
    private static World world;
    private static Targets targets;
    private static Values values;
    private static Fingerprint database;
    private static Map<String, Portal.Action> actions;

    private final Answers answers = new Answers();

    /** For each action the fields of its form, as somebody saw them who is offered it. */
    private final Map<String, Map<Who, Map<String, String>>> forms = new HashMap<>();

    private final Set<String> tried = new HashSet<>();

    @BeforeAll
    static void everybody_signs_in() {
        world = World.get();
        targets = new Targets(world);
        values = new Values(targets, world.tables());
        database = new Fingerprint(world.tables());
        world.enable();
        Who.withAccount().forEach(who -> USERS.put(who, signedIn(who)));
        USERS.put(Who.ANONYMOUS, PortalUser.anonymous());
        world.disable();
        actions = new HashMap<>();
        Portal.ofTheHouse().actions().forEach(action -> actions.put(action.toString(), action));
    }

    @TestFactory
    Stream<DynamicTest> the_portal_shows() {
        return tests(Section.PAGES, this::look);
    }

    @TestFactory
    Stream<DynamicTest> the_portal_does() {
        return tests(Section.ACTIONS, this::act);
    }

    /** What becomes of it when one column tries one line. */
    private interface Try {
        String by(Row row, Who who);
    }

    private static Stream<DynamicTest> tests(Section section, Try what) {
        return Matrix.checkedIn().rows(section).stream()
                .map(row -> DynamicTest.dynamicTest(row.toString(), () -> {
                    Map<Who, String> answered = new EnumMap<>(Who.class);
                    mayFirst(row).forEach(who -> answered.put(who, what.by(row, who)));
                    Answers.same(row, answered);
                }));
    }

    /** Those who are offered the action go first: the others try with what they have seen. */
    private static List<Who> mayFirst(Row row) {
        return Arrays.stream(Who.values())
                .sorted(Comparator.comparing(
                        who -> NOT_OFFERED.contains(row.cells().get(who))))
                .toList();
    }

    private String look(Row row, Who who) {
        UUID object = targets.make(row.object(), who);
        String path = values.fill(row.address(), row, object, who);
        boolean leaves = path.equals("/identity/sign-out") && who.isSignedIn();
        PortalUser user = leaves ? signedIn(who) : USERS.get(who);
        String before = database.now();
        HttpResponse<String> answer =
                row.method().equals("GET") ? user.get(path) : user.post(path, fields(row, object, who));
        if (!leaves) {
            assertEquals(before, database.now(), () -> row + " by " + who + " changed something");
        }
        if (answer.statusCode() == 404) {
            answers.alike(row, who, answer.body());
        }
        return String.valueOf(answer.statusCode());
    }

    private String act(Row row, Who who) {
        UUID object = targets.make(row.object(), who);
        Map<String, String> typed = fields(row, object, who);
        String path = values.fill(row.address(), row, object, who);
        Portal.Action action = actions.get(row.called());
        PortalUser user = USERS.get(who);
        String before = database.now();
        HttpResponse<String> page = user.get(path);
        Optional<Map<String, String>> form = page.statusCode() == SEEN
                ? PortalUser.form(page, action, object == null ? "" : Tables.mark(object))
                : Optional.empty();
        if (form.isPresent()) {
            forms.computeIfAbsent(action.toString(), unseen -> new EnumMap<>(Who.class))
                    .put(who, form.get());
            HttpResponse<String> answer = user.post(path, merged(form.get(), typed));
            return outcome(answer, !before.equals(database.now()));
        }
        triesWithoutBeingOffered(row, who, user, path, page, typed);
        assertEquals(before, database.now(), () -> row + " was not offered to " + who + " and changed something");
        return page.statusCode() == SEEN ? "not" : String.valueOf(page.statusCode());
    }

    /** Once for each action: with the view of another session, in which the action was offered, with none, and with the own one. */
    private void triesWithoutBeingOffered(
            Row row, Who who, PortalUser user, String path, HttpResponse<String> page, Map<String, String> typed) {
        Map<String, String> seenByAnother = forms.getOrDefault(row.called(), Map.of()).entrySet().stream()
                .filter(seen -> seen.getKey() != who)
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
        if (seenByAnother == null || !tried.add(row.called() + who)) {
            return;
        }
        Map<String, String> fields = merged(seenByAnother, typed);
        refused(row, who, user.post(path, fields));
        fields.keySet().removeAll(Set.of(PortalUser.VIEW_STATE, PortalUser.NONCE));
        assertEquals(
                page.statusCode(),
                user.post(path, fields).statusCode(),
                () -> row + " posted by " + who + " without a view state");
        if (page.statusCode() == SEEN) {
            fields.putAll(PortalUser.ownTo(page));
            refused(row, who, user.post(path, fields));
        }
    }

    /** Whether anything was changed is looked at by the caller; here it must not have been too much for the server. */
    private static void refused(Row row, Who who, HttpResponse<String> answer) {
        assertTrue(answer.statusCode() < FAILED, () -> row + " posted by " + who + " ends in " + answer.statusCode());
    }

    private static String outcome(HttpResponse<String> answer, boolean changed) {
        if (answer.statusCode() >= REFUSED) {
            return answer.statusCode() + (changed ? "+changed" : "");
        }
        boolean wrong = answer.statusCode() == SEEN && answer.body().contains("aria-invalid=\"true\"");
        return changed ? "yes" : wrong ? "wrong" : "ok";
    }

    private static Map<String, String> fields(Row row, UUID object, Who who) {
        Map<String, String> fields = new LinkedHashMap<>();
        List.of(row.input().split(";\\s*")).stream()
                .filter(field -> field.contains("="))
                .forEach(field -> {
                    int equals = field.indexOf('=');
                    fields.put(
                            field.substring(0, equals).strip(),
                            values.fill(field.substring(equals + 1).strip(), row, object, who));
                });
        return fields;
    }

    /** What is typed goes into the field of that name, whatever form it stands in. */
    private static Map<String, String> merged(Map<String, String> form, Map<String, String> typed) {
        Map<String, String> all = new LinkedHashMap<>(form);
        typed.forEach((name, value) -> all.put(
                form.keySet().stream()
                        .filter(field -> field.equals(name) || field.endsWith(':' + name))
                        .findFirst()
                        .orElse(name),
                value));
        return all;
    }

    private static PortalUser signedIn(Who who) {
        return PortalUser.signedIn(world.account(who).login(), World.PASSWORD);
    }
}
