package mn.esis.it.local.server;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Payara's own Java process, started without a parent that could get in between. */
final class ServerProcess implements AutoCloseable {
    private static final String BEGIN = "Dump of JVM Invocation line";
    private static final long PATIENCE_SECONDS = 30;

    private final Process process;

    private ServerProcess(Process process) {
        this.process = process;
    }

    /**
     * @param domain the folder of the domain
     * @param options as {@code start-domain} takes them, such as a file of commands
     */
    static ServerProcess start(
            Path server, Path domain, List<String> options, Map<String, String> environment, Path output)
            throws IOException {
        List<String> dryRun = new ArrayList<>(List.of("start-domain", "--dry-run"));
        dryRun.addAll(options);
        dryRun.addAll(List.of(
                "--domaindir",
                domain.getParent().toString(),
                domain.getFileName().toString()));
        ProcessBuilder builder = new ProcessBuilder(
                        invocation(AsAdmin.offline(server).run(dryRun)))
                .directory(domain.resolve("config").toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        Files.createDirectories(output.getParent());
        Process process = builder.start();
        try (OutputStream input = process.getOutputStream()) {
            input.write("AS_ADMIN_MASTERPASSWORD=changeit\n".getBytes(StandardCharsets.US_ASCII));
        }
        return new ServerProcess(process);
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    boolean runs() {
        return process.isAlive();
    }

    void waitFor() throws InterruptedException {
        process.waitFor();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static List<String> invocation(String dryRun) throws IOException {
        List<String> lines = dryRun.lines()
                .dropWhile(line -> !line.startsWith(BEGIN))
                .skip(2)
                .takeWhile(line -> !line.isBlank())
                .toList();
        if (lines.isEmpty()) {
            throw new IOException("start-domain --dry-run gave no command: " + dryRun);
        }
        List<String> command = new ArrayList<>(List.of(AsAdmin.java()));
        command.addAll(lines);
        return command;
    }
}
