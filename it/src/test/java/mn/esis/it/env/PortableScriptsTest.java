package mn.esis.it.env;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The scripts run on the Bash 3.2 that macOS has: nothing in them is younger. */
class PortableScriptsTest {
    private static final Pattern YOUNGER = Pattern.compile(String.join(
            "|",
            "\\b(mapfile|readarray|coproc)\\b",
            "\\b(declare|local|typeset)\\s+-[a-zA-Z]*[Agnlu]",
            "\\$\\{!?\\w+(\\[[^]]*])?(\\^|,|@[A-Za-z]})",
            "&>>|\\|&|;;?&",
            "\\bprintf\\s[^|;]*%\\(",
            "\\$\\{?(EPOCHSECONDS|EPOCHREALTIME|BASHPID|SRANDOM)\\b",
            "\\bshopt\\s+-s\\s+(globstar|lastpipe|inherit_errexit)",
            "\\[\\[?\\s+-v\\s",
            "\\bwait\\s+-n\\b",
            "\\bread\\s[^|;]*-t\\s*0?\\.",
            "\\$\\{\\w+:\\s+-|\\$\\{\\w+:[^:}]*:-"));

    static Stream<Path> scripts() throws IOException {
        Path project = TestEnvironment.project();
        try (Stream<Path> docker = Files.walk(project.resolve("docker"))) {
            List<Path> others =
                    docker.filter(file -> file.toString().endsWith(".sh")).toList();
            return Stream.concat(Stream.of(project.resolve("esis"), project.resolve(".ci/run")), others.stream());
        }
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void says_nothing_that_an_old_bash_does_not_understand(Path script) throws IOException, InterruptedException {
        assertEquals(
                List.of(),
                Files.readString(script)
                        .lines()
                        .filter(line -> YOUNGER.matcher(line).find())
                        .toList());
        Process check = new ProcessBuilder("bash", "--posix", "-n", script.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, check.waitFor(), said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mapfile -t lines <file",
                "declare -A ports",
                "local -n there=$1",
                "echo ${name,,}",
                "echo ${name^}",
                "run &>>log",
                "run |& tail",
                "printf '%(%F)T' -1",
                "[[ -v name ]]",
                "a) run ;;&",
                "echo ${name@Q}"
            })
    void what_is_younger_is_noticed(String line) {
        assertTrue(YOUNGER.matcher(line).find());
    }

    @Test
    void the_entrance_is_among_them() throws IOException {
        assertTrue(scripts().count() >= 3);
    }
}
