package mn.esis.it.local.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mn.esis.it.local.settings.LocalPorts;
import mn.esis.it.local.settings.LocalSettings;
import mn.esis.it.local.settings.Progress;
import mn.esis.it.local.settings.Secrets;

/** A domain that carries the preset, with ports of its own that each copy replaces. It is made anew when the preset changes. */
public record DomainTemplate(Path folder, LocalPorts ports) {
    static final String DOMAIN = "domain1";
    static final String PASSWORD_FILE = "config/admin-password";

    private static final String PORTS_FILE = "template-ports";
    private static final Set<String> NOT_COPIED =
            Set.of("osgi-cache", "logs", "imq", "generated", "applications", "docroot");

    static DomainTemplate ready(LocalSettings settings, Path server, Progress progress)
            throws IOException, InterruptedException {
        String hash = Preset.read(settings.preset(), settings.ports()).hash();
        Path folder = settings.serverHome().resolve("domain-" + hash);
        if (!Files.exists(folder)) {
            progress.step("Preparing the server's domain (only once)");
            Path unfinished = settings.serverHome().resolve("domain.unfinished");
            Folders.delete(unfinished);
            prepare(server, unfinished, settings.preset());
            Files.move(unfinished, folder);
        }
        return new DomainTemplate(folder.resolve(DOMAIN), readPorts(folder.resolve(DOMAIN)));
    }

    /** Brings a domain into the template's state; what its server may keep (caches, broker store, logs) stays. */
    void copyTo(Path domain, LocalPorts own) throws IOException {
        for (String stale : List.of("applications", "generated", "config")) {
            Folders.delete(domain.resolve(stale));
        }
        Folders.copy(folder, domain, NOT_COPIED);
        Files.createDirectories(domain.resolve("docroot"));
        Path xml = domain.resolve("config/domain.xml");
        String text = Files.readString(xml);
        text = moved(text, ports.http(), own.http());
        text = moved(text, ports.admin(), own.admin());
        text = moved(text, ports.ops(), own.ops());
        text = moved(text, ports.jms(), own.jms());
        Files.writeString(xml, text);
    }

    private static void prepare(Path server, Path unfinished, Path presetFile)
            throws IOException, InterruptedException {
        Path domain = unfinished.resolve(DOMAIN);
        Folders.copy(server.resolve("glassfish/domains/domain1"), domain, Set.of("docroot"));
        LocalPorts ports = LocalPorts.free();
        Preset preset = Preset.read(presetFile, ports);
        Path booting = Files.write(unfinished.resolve("booting.asadmin"), preset.whileBooting());
        Path booted = Files.write(unfinished.resolve("booted.asadmin"), preset.afterBoot());
        Path output = unfinished.resolve("preparing.out");
        try (ServerProcess process = ServerProcess.start(
                server, domain, List.of("--prebootcommandfile", booting.toString()), Map.of(), output)) {
            ReadyWait.untilListening(ports.admin(), process, output);
            refuseFailures(Files.readString(output), "Boot Command .* failed.*");
            AsAdmin admin = AsAdmin.withoutPassword(server, ports.admin());
            refuseFailures(admin.run(List.of("multimode", "--file", booted.toString())), "Command .* failed.*");
            setPassword(server, domain, ports);
        }
        Folders.delete(domain.resolve("osgi-cache"));
        Files.writeString(
                domain.resolve(PORTS_FILE), ports.http() + " " + ports.admin() + " " + ports.ops() + " " + ports.jms());
    }

    private static void setPassword(Path server, Path domain, LocalPorts ports) throws IOException {
        Path file = domain.resolve(PASSWORD_FILE);
        Files.createFile(file, Secrets.onlyOwner(file));
        String password = Secrets.password();
        Files.writeString(file, "AS_ADMIN_PASSWORD=\nAS_ADMIN_NEWPASSWORD=" + password + "\n");
        AsAdmin.withPassword(server, ports.admin(), file).run(List.of("change-admin-password"));
        Files.writeString(file, "AS_ADMIN_PASSWORD=" + password + "\n");
    }

    private static void refuseFailures(String output, String sign) throws IOException {
        String failures = String.join(
                "\n", output.lines().filter(line -> line.matches(".*" + sign)).toList());
        if (!failures.isEmpty()) {
            throw new IOException("the preset was not accepted:\n" + failures + "\n" + output);
        }
    }

    private static LocalPorts readPorts(Path domain) throws IOException {
        String[] port = Files.readString(domain.resolve(PORTS_FILE)).split(" ", -1);
        return new LocalPorts(
                Integer.parseInt(port[0]),
                0,
                0,
                Integer.parseInt(port[1]),
                0,
                Integer.parseInt(port[2]),
                Integer.parseInt(port[3]));
    }

    private static String moved(String xml, int from, int to) throws IOException {
        String moved = xml.replace("\"" + from + "\"", "\"" + to + "\"");
        if (from != to && moved.equals(xml)) {
            throw new IOException("the prepared domain does not name its port " + from);
        }
        return moved;
    }
}
