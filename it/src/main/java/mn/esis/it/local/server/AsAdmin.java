package mn.esis.it.local.server;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Payara's command line, run on this very Java. */
public final class AsAdmin {
    private static final long PATIENCE_SECONDS = 120;

    private final Path server;
    private final List<String> access;

    private AsAdmin(Path server, List<String> access) {
        this.server = server;
        this.access = access;
    }

    static AsAdmin offline(Path server) {
        return new AsAdmin(server, List.of("--interactive=false"));
    }

    static AsAdmin withoutPassword(Path server, int port) {
        return new AsAdmin(server, List.of("--interactive=false", "--port", String.valueOf(port)));
    }

    static AsAdmin withPassword(Path server, int port, Path passwordFile) {
        return new AsAdmin(
                server,
                List.of(
                        "--interactive=false",
                        "--user",
                        "admin",
                        "--passwordfile",
                        passwordFile.toString(),
                        "--port",
                        String.valueOf(port)));
    }

    /** Runs one command and answers what it printed; a refusal is an exception that carries it. */
    public String run(List<String> command) throws IOException {
        List<String> line = new ArrayList<>(List.of(
                java(),
                "-jar",
                server.resolve("glassfish/lib/client/appserver-cli.jar").toString()));
        line.addAll(access);
        line.addAll(command);
        Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), Charset.defaultCharset());
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException("asadmin " + command + " did not end: " + output);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        if (process.exitValue() != 0) {
            throw new IOException("asadmin " + command + ": " + output);
        }
        return output;
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
