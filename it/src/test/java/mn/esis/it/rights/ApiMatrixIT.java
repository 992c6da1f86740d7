package mn.esis.it.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mn.esis.it.rights.Matrix.Row;
import mn.esis.it.rights.Matrix.Section;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every operation of the API, called by everybody on every object of the table. */
class ApiMatrixIT {
    private static final Pattern TOKEN = Pattern.compile("\"accessToken\":\"([^\"]+)\"");
    private static final int FIRST_REFUSAL = 300;

    private static final Map<Who, String> TOKENS = new EnumMap<>(Who.class);
    private static World world;
    private static Targets targets;
    private static Values values;
    private static Fingerprint database;
    private final Answers answers = new Answers();

    @BeforeAll
    static void everybody_signs_in() {
        world = World.get();
        targets = new Targets(world);
        values = new Values(targets, world.tables());
        database = new Fingerprint(world.tables());
        world.enable();
        Who.withAccount().forEach(who -> TOKENS.put(who, token(who)));
        world.disable();
    }

    @TestFactory
    Stream<DynamicTest> the_api_answers() {
        return Matrix.checkedIn().rows(Section.API).stream()
                .map(row -> DynamicTest.dynamicTest(row.toString(), () -> answers(row)));
    }

    private void answers(Row row) {
        Map<Who, String> answered = new EnumMap<>(Who.class);
        for (Who who : Who.values()) {
            answered.put(who, answer(row, who));
        }
        Answers.same(row, answered);
    }

    private String answer(Row row, Who who) {
        UUID object = targets.make(row.object(), who);
        String path = values.fill(row.address(), row, object, who);
        String body = values.fill(row.input(), row, object, who);
        String token = row.operation().contains("tokens/current") && who.isSignedIn() ? token(who) : TOKENS.get(who);
        String before = database.now();
        HttpResponse<String> answer = Http.call(row.method(), "/api" + path, body, headers(token, body));
        if (answer.statusCode() >= FIRST_REFUSAL) {
            assertEquals(before, database.now(), () -> row + " was refused to " + who + " and changed something");
        }
        if (answer.statusCode() == 404) {
            answers.alike(row, who, answer.body());
        }
        return String.valueOf(answer.statusCode());
    }

    private static String[] headers(String token, String body) {
        List<String> headers = new ArrayList<>(List.of("Accept-Language", "en"));
        if (token != null) {
            headers.addAll(List.of("Authorization", "Bearer " + token));
        }
        if (!body.isEmpty()) {
            headers.addAll(List.of("Content-Type", "application/json"));
        }
        return headers.toArray(String[]::new);
    }

    private static String token(Who who) {
        return token(world.account(who).login());
    }

    static String token(String login) {
        String body = "{\"login\":\"%s\",\"password\":\"%s\"}".formatted(login, World.PASSWORD);
        HttpResponse<String> answer =
                Http.call("POST", "/api/v1/auth/tokens", body, "Content-Type", "application/json");
        Matcher token = TOKEN.matcher(answer.body());
        if (!token.find()) {
            throw new AssertionError(login + " cannot sign in: " + answer.body());
        }
        return token.group(1);
    }
}
