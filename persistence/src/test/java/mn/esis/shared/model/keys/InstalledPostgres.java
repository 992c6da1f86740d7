package mn.esis.shared.model.keys;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A PostgreSQL that is installed on this machine with its tools, which the embedded one lacks. */
final class InstalledPostgres implements AutoCloseable {

    private static final List<String> TOOLS = List.of("initdb", "pg_ctl", "postgres", "pg_dump", "pg_restore");

    private final Path bin;
    private final Path data;
    private final int port;

    private InstalledPostgres(Path bin, Path data, int port) {
        this.bin = bin;
        this.data = data;
        this.port = port;
    }

    /** The newest, or {@code ESIS_PG_BIN} when that is set. */
    static Optional<Path> bin() throws IOException {
        List<Path> found = new ArrayList<>();
        Optional.ofNullable(System.getenv("ESIS_PG_BIN")).map(Path::of).ifPresent(found::add);
        for (String place : List.of("/usr/lib/postgresql", "/opt/homebrew/opt", "/usr")) {
            if (Files.isDirectory(Path.of(place))) {
                try (Stream<Path> versions = Files.list(Path.of(place))) {
                    versions.filter(folder -> folder.toString().matches(".*/(\\d+|postgresql@\\d+|pgsql-\\d+)"))
                            .sorted(Comparator.reverseOrder())
                            .map(folder -> folder.resolve("bin"))
                            .forEach(found::add);
                }
            }
        }
        return found.stream()
                .filter(folder -> TOOLS.stream().allMatch(tool -> Files.isExecutable(folder.resolve(tool))))
                .findFirst();
    }

    static InstalledPostgres start(Path bin, Path folder) throws IOException, InterruptedException {
        InstalledPostgres postgres = new InstalledPostgres(bin, folder.resolve("data"), freePort());
        String data = postgres.data.toString();
        String log = folder.resolve("log").toString();
        postgres.run("initdb", "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync");
        postgres.run("pg_ctl", "start", "-w", "-D", data, "-l", log, "-o", "-p " + postgres.port + " -k '' -F");
        return postgres;
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    int port() {
        return port;
    }

    /** One of the tools, connected to this server as its superuser. */
    void run(String... command) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(isRoot() ? List.of("unshare", "-U") : List.of());
        line.add(bin.resolve(command[0]).toString());
        line.addAll(List.of(command).subList(1, command.length));
        File output = File.createTempFile("postgres", ".out");
        ProcessBuilder builder =
                new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(output);
        builder.environment()
                .putAll(Map.of("PGHOST", "localhost", "PGPORT", String.valueOf(port), "PGUSER", "postgres"));
        Process process = builder.start();
        if (!process.waitFor(120, TimeUnit.SECONDS) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IOException(line + ": " + Files.readString(output.toPath()));
        }
        Files.delete(output.toPath());
    }

    @Override
    public void close() throws IOException {
        try {
            run("pg_ctl", "stop", "-w", "-m", "fast", "-D", data.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** PostgreSQL refuses to run as root; in a user namespace of its own it is nobody. */
    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }
}
