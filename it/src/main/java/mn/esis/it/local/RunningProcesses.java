package mn.esis.it.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mn.esis.it.local.settings.CannotStart;
import mn.esis.it.local.settings.Progress;
import mn.esis.it.local.settings.Wait;

/** Which processes belong to an environment, written down so that they are found even after the launcher was killed. */
final class RunningProcesses {
    static final String DATABASE = "database";

    private static final String LAUNCHER = "launcher";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path file;

    RunningProcesses(Path file) {
        this.file = file;
    }

    /** Ends what a killed launcher left behind; refuses when the launcher itself still runs. */
    void endLeftovers(Progress progress) throws IOException, InterruptedException {
        if (!Files.exists(file)) {
            return;
        }
        List<String> lines = Files.readAllLines(file);
        for (String line : lines) {
            if (line.startsWith(LAUNCHER + " ") && alive(line).isPresent()) {
                throw new CannotStart(
                        "It runs already (process " + line.split(" ", -1)[1] + "): stop it with ./esis stop first.");
            }
        }
        for (String line : databaseLast(lines)) {
            if (alive(line).isPresent()) {
                progress.step("Ending a " + line.split(" ", -1)[0] + " that was left behind");
                end(line, alive(line).get());
            }
        }
        Files.delete(file);
    }

    /** The server stands on the database, whichever of them was started again last. */
    private static List<String> databaseLast(List<String> lines) {
        return lines.stream()
                .sorted(Comparator.comparing(RunningProcesses::isDatabase))
                .toList();
    }

    private static boolean isDatabase(String line) {
        return line.startsWith(DATABASE + " ");
    }

    void begin() throws IOException {
        Files.createDirectories(file.getParent());
        Files.deleteIfExists(file);
        add(LAUNCHER, ProcessHandle.current());
    }

    void add(String role, ProcessHandle handle) throws IOException {
        Files.writeString(
                file,
                role + " " + handle.pid() + " " + started(handle) + "\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    void forget() throws IOException {
        Files.deleteIfExists(file);
    }

    private static Optional<ProcessHandle> alive(String line) {
        String[] parts = line.split(" ", -1);
        return ProcessHandle.of(Long.parseLong(parts[1]))
                .filter(handle ->
                        runs(handle) && String.valueOf(started(handle)).equals(parts[2]));
    }

    /** A dead process that nobody has buried yet counts as alive for Java, but has no command any more. */
    private static boolean runs(ProcessHandle handle) {
        return handle.isAlive() && handle.info().command().isPresent();
    }

    private static long started(ProcessHandle handle) {
        return handle.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    /** PostgreSQL waits for its clients after TERM and ends their sessions after INT. */
    private static void end(String line, ProcessHandle handle) throws IOException, InterruptedException {
        if (isDatabase(line)) {
            new ProcessBuilder("kill", "-INT", String.valueOf(handle.pid()))
                    .start()
                    .waitFor();
        } else {
            handle.destroy();
        }
        if (!ends(handle)) {
            handle.destroyForcibly();
            if (!ends(handle)) {
                throw new CannotStart("Process " + handle.pid()
                        + ", left behind by an earlier run, does not end: end it" + " by hand, then start again.");
            }
        }
    }

    private static boolean ends(ProcessHandle handle) throws InterruptedException {
        return Wait.until(PATIENCE, () -> !runs(handle));
    }
}
