package mn.esis.it.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mn.esis.it.env.TestEnvironment;
import mn.esis.it.faults.Patience;
import mn.esis.it.local.server.Folders;
import mn.esis.it.local.settings.LocalPorts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A fresh clone with a warm Maven repository: how long until it can be used, then and at later starts (goal G17). */
@Tag("start")
class StartBench {
    private static final Duration FIRST = Duration.ofSeconds(90);
    private static final Duration LATER = Duration.ofSeconds(45);
    private static final Duration GIVE_UP = Duration.ofMinutes(8);
    private static final int LATER_STARTS = 3;
    private static final int MOST_MEBIBYTES = 900;
    private static final Pattern STEP = Pattern.compile("\\[ *([0-9.]+) s] (.*)");

    private final Path clone = TestEnvironment.project().resolve("it/target/fresh-clone");

    /** @param serverSeconds from starting the server to ready */
    private record Start(Duration usable, double serverSeconds, long mebibytes) {}

    @Test
    void can_be_used_soon_after_the_first_and_each_later_start() throws Exception {
        Folders.delete(clone);
        run(
                List.of("git", "clone", "-q", TestEnvironment.project().toString(), clone.toString()),
                TestEnvironment.project(),
                "clone.log");
        Start first = start("first start, with the build", 0);
        assertTrue(first.usable().compareTo(FIRST) <= 0, first::toString);
        for (int i = 1; i <= LATER_STARTS; i++) {
            Start later = start("later start", i);
            assertTrue(later.usable().compareTo(LATER) <= 0, later::toString);
            assertTrue(later.mebibytes() <= MOST_MEBIBYTES, later::toString);
        }
    }

    @AfterEach
    void clean() throws IOException {
        Folders.delete(clone);
    }

    private Start start(String what, int number) throws Exception {
        Path output = clone.resolveSibling("start-" + number + ".log");
        long begun = System.nanoTime();
        Process process = process(List.of("./esis", "run"), clone, output);
        try {
            Patience.until(what, GIVE_UP, () -> text(output).contains("OpenESIS is ready") || !process.isAlive());
            Start start = new Start(Duration.ofNanos(System.nanoTime() - begun), serverSeconds(output), memory());
            System.out.println(String.format(
                    Locale.ROOT,
                    "%s: usable after %.1f s, of these the server %.1f s; memory of the server %d MiB",
                    what,
                    start.usable().toMillis() / 1e3,
                    start.serverSeconds(),
                    start.mebibytes()));
            return start;
        } finally {
            run(List.of("./esis", "stop"), clone, "stop.log");
        }
    }

    private static double serverSeconds(Path output) {
        Matcher step = STEP.matcher(text(output));
        double begun = 0;
        double ready = 0;
        while (step.find()) {
            double at = Double.parseDouble(step.group(1));
            begun = step.group(2).equals("Starting the server") ? at : begun;
            ready = step.group(2).equals("Ready") ? at : ready;
        }
        return ready - begun;
    }

    /** Resident, as Linux counts it. */
    private long memory() throws IOException {
        Matcher server = Pattern.compile("server (\\d+) ").matcher(text(clone.resolve(".esis/run.pids")));
        assertTrue(server.find(), "the server's process is not written down");
        Matcher resident =
                Pattern.compile("VmRSS:\\s+(\\d+) kB").matcher(text(Path.of("/proc", server.group(1), "status")));
        assertTrue(resident.find());
        return Long.parseLong(resident.group(1)) / 1024;
    }

    private static void run(List<String> command, Path folder, String log) throws IOException, InterruptedException {
        Process process = process(command, folder, folder.resolveSibling(log));
        assertEquals(0, process.waitFor(), command::toString);
    }

    private static Process process(List<String> command, Path folder, Path output) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("ESIS_"));
        builder.environment().putAll(PORTS);
        return builder.redirectOutput(output.toFile()).start();
    }

    private static final Map<String, String> PORTS = ports();

    private static Map<String, String> ports() {
        LocalPorts free = LocalPorts.free();
        return Map.of(
                "ESIS_PORT", String.valueOf(free.http()),
                "ESIS_OUTBOX_PORT", String.valueOf(free.outbox()),
                "ESIS_INNER_PORTS", "31190");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return "";
        }
    }
}
