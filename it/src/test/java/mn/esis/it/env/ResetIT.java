package mn.esis.it.env;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./esis reset} leaves nothing of all that a start has written, so the next one finds what the very first one found. */
class ResetIT {

    @Test
    void nothing_of_what_a_start_writes_is_left(@TempDir Path data) throws IOException, InterruptedException {
        Path used = TestEnvironment.get().settings().data();
        Set<String> written = names(used);
        assertTrue(
                written.containsAll(List.of("postgres", "domain", "secrets.properties", "run.pids")), used::toString);
        for (String name : written) {
            Path there = data.resolve(name);
            if (Files.isDirectory(used.resolve(name))) {
                Files.writeString(Files.createDirectories(there).resolve("something"), "of the last start");
            } else {
                Files.createFile(there);
            }
        }
        Path unpacked = Files.createDirectories(data.resolve("server"));

        ProcessBuilder reset = new ProcessBuilder(
                "bash", TestEnvironment.project().resolve("esis").toString(), "reset");
        reset.environment().put("ESIS_DIR", data.toString());
        assertEquals(
                0, reset.redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor());

        assertEquals(Set.of(unpacked.getFileName().toString()), names(data));
    }

    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
