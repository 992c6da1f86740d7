package mn.esis.it.env;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The container files name only what exists: no image is built here, so that a wrong path would be found by nobody else. */
class ContainerFilesTest {
    private static final Path PROJECT = TestEnvironment.project();
    private static final Path DOCKER = PROJECT.resolve("docker");

    @Test
    void the_image_copies_files_that_exist() throws IOException {
        Set<String> sources = found("Dockerfile", "(docker/[a-z./-]+[a-z])");

        assertTrue(sources.contains("docker/payara/preset.asadmin"), sources.toString());
        for (String source : sources) {
            assertTrue(Files.exists(PROJECT.resolve(source)), source);
        }
    }

    @Test
    void the_image_takes_what_the_build_makes() throws IOException {
        String dockerfile = read("Dockerfile");

        assertTrue(dockerfile.contains("/src/ear/target/openesis.ear"));
        assertTrue(Files.readString(PROJECT.resolve("ear/pom.xml")).contains("<finalName>openesis</finalName>"));
        assertTrue(dockerfile.contains("/src/it/target/payara-zip.path"));
        assertTrue(Files.readString(PROJECT.resolve("it/pom.xml")).contains("payara-zip.path"));
    }

    @Test
    void compose_mounts_and_builds_what_exists() throws IOException {
        for (String mounted : found("compose.yaml", "- (\\./[^:]+):")) {
            assertTrue(Files.exists(DOCKER.resolve(mounted)), mounted);
        }
        for (String dockerfile : found("compose.yaml", "dockerfile: (\\S+)")) {
            assertTrue(Files.exists(PROJECT.resolve(dockerfile)), dockerfile);
        }
    }

    @Test
    void every_variable_of_compose_is_explained_in_the_example() throws IOException {
        assertEquals(found(".env.example", "(?m)^([A-Z_]+)="), found("compose.yaml", "\\$\\{([A-Z_]+)"));
    }

    @Test
    void compose_gives_the_server_each_secret_and_address_that_the_launcher_gives() throws IOException {
        String launcher = Files.readString(
                PROJECT.resolve("it/src/main/java/mn/esis/it/local/LocalEnvironment.java"), StandardCharsets.UTF_8);
        Set<String> given = found("compose.yaml", "(?m)^ +(ESIS_[A-Z_]+):");

        for (String key : matches(launcher, "\"(ESIS_[A-Z_]+)\"")) {
            assertTrue(given.contains(key), key);
        }
    }

    @Test
    void the_server_is_not_given_the_role_that_owns_the_tables() throws IOException {
        String server = service("payara");

        assertTrue(server.contains("ESIS_DB_USER: esis_app"), server);
        assertTrue(server.contains("ESIS_DB_MIGRATE: \"false\""), server);
        assertTrue(server.contains("service_completed_successfully"), server);
        assertFalse(server.contains("OWNER"), server);
    }

    @Test
    void what_migrates_has_what_it_needs_and_no_key() throws IOException {
        String step = service("migrate");

        assertTrue(step.contains("/opt/payara/migrate.sh"), step);
        assertFalse(step.contains("CRYPTO"), step);
        for (String variable : matches(
                Files.readString(PROJECT.resolve("persistence/src/main/java/mn/esis/shared/model/Migration.java")),
                "getenv\\(\"([A-Z_]+)\"\\)")) {
            assertTrue(step.contains(variable + ": "), variable);
        }
        assertTrue(read("payara/migrate.sh").contains(" mn.esis.shared.model.Migration\n"));
        assertTrue(read("Dockerfile").contains("jar xf /src/ear/target/openesis.ear lib"));
    }

    @Test
    void the_roles_get_their_passwords_from_variables_that_compose_sets() throws IOException {
        Set<String> given = found("compose.yaml", "(?m)^ +([A-Z_]+):");

        for (String variable : found("postgres/roles.sql", "\\\\getenv \\w+ (\\w+)")) {
            assertTrue(given.contains(variable), variable);
        }
    }

    @Test
    void the_example_holds_no_secret() throws IOException {
        Stream<String> secrets = read(".env.example").lines().filter(line -> line.matches("[A-Z_]*(PASSWORD|KEYS)=.*"));

        assertFalse(secrets.anyMatch(line -> !line.endsWith("=")));
    }

    @Test
    void compose_itself_accepts_the_file() throws IOException, InterruptedException {
        assumeTrue(runs(List.of("docker-compose", "version")), "docker-compose is not installed");
        Path filled = Files.createTempFile("esis", ".env");
        Files.writeString(filled, read(".env.example").replaceAll("(?m)^([A-Z_]+)=$", "$1=x"));

        assertTrue(runs(List.of(
                "docker-compose",
                "--env-file",
                filled.toString(),
                "-f",
                DOCKER.resolve("compose.yaml").toString(),
                "config",
                "-q")));
    }

    /** What stands in the file about one of the services. */
    private static String service(String name) throws IOException {
        return found("compose.yaml", "(?ms)^  " + name + ":\n(.*?)(?=^  ?\\S|\\z)").stream()
                .findFirst()
                .orElseThrow();
    }

    private static boolean runs(List<String> command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static Set<String> found(String file, String pattern) throws IOException {
        return matches(read(file), pattern);
    }

    private static Set<String> matches(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult result) -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String read(String file) throws IOException {
        return Files.readString(DOCKER.resolve(file));
    }
}
