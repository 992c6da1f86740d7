package mn.esis.it.local.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * All that makes one environment differ from another.
 *
 * @param project the root of the sources
 * @param data database, domain, logs and secrets of this environment
 * @param serverHome the unpacked server and the prepared domain, shared by all environments of a checkout
 * @param ear what is deployed; empty for a server without an application
 * @param extra further environment variables of the server, such as raised limits
 */
public record LocalSettings(
        Path project,
        Path data,
        Path serverHome,
        LocalPorts ports,
        Optional<DatabaseAccess> otherDatabase,
        Optional<Path> ear,
        Map<String, String> extra) {

    /** The virtual machine's option variable. Whoever measures or breaks things sets it to nothing. */
    public static final String JVM_OPTIONS = "JAVA_TOOL_OPTIONS";

    /** Most servers of tests live for a minute: the second compiler would take more of two cores than it ever gives back. */
    private static final Map<String, String> SHORT_LIVED =
            Map.of(JVM_OPTIONS, "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");

    public LocalSettings {
        extra = Map.copyOf(extra);
    }

    /** The demo, as {@code ./esis run} starts it. */
    public static LocalSettings ofDemo(Path project, Map<String, String> environment) {
        Path data = project.resolve(environment.getOrDefault("ESIS_DIR", ".esis"));
        LocalPorts ports = LocalPorts.of(
                port(environment, "ESIS_PORT", 8080),
                port(environment, "ESIS_OUTBOX_PORT", 8025),
                port(environment, "ESIS_INNER_PORTS", 18090));
        return new LocalSettings(
                project,
                data,
                data.resolve("server"),
                ports,
                DatabaseAccess.from(environment),
                Optional.of(environment.containsKey("ESIS_EAR") ? Path.of(environment.get("ESIS_EAR")) : ear(project)),
                Map.of());
    }

    /** An environment of the tests: own data, free ports, the demo's unpacked server. */
    public static LocalSettings ofTests(Path project, String name) {
        return new LocalSettings(
                project,
                project.resolve("it/target").resolve(name),
                project.resolve(".esis/server"),
                LocalPorts.free(),
                Optional.empty(),
                Optional.of(ear(project)),
                SHORT_LIVED);
    }

    public LocalSettings with(Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>(extra);
        all.putAll(more);
        return new LocalSettings(project, data, serverHome, ports, otherDatabase, ear, all);
    }

    public LocalSettings withoutApplication() {
        return new LocalSettings(project, data, serverHome, ports, otherDatabase, Optional.empty(), extra);
    }

    public String baseUrl() {
        return "http://localhost:" + ports.http();
    }

    public Path logs() {
        return data.resolve("logs");
    }

    public Path preset() {
        return project.resolve("docker/payara/preset.asadmin");
    }

    public Path roles() {
        return project.resolve("docker/postgres/roles.sql");
    }

    /** Where Maven keeps the server's archive; the build writes it down. */
    public Path serverArchive() {
        Path note = project.resolve("it/target/payara-zip.path");
        try {
            return Path.of(Files.readString(note).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path ear(Path project) {
        return project.resolve("ear/target/openesis.ear");
    }

    private static int port(Map<String, String> environment, String name, int usual) {
        String value = environment.get(name);
        if (value == null || value.isBlank()) {
            return usual;
        }
        if (!value.strip().matches("[0-9]{1,5}")
                || Integer.parseInt(value.strip()) > 65000
                || value.strip().equals("0")) {
            throw new CannotStart(name + "=" + value + " is not a port: give a number from 1 to 65000.");
        }
        return Integer.parseInt(value.strip());
    }
}
