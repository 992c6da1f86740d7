package mn.esis.it.local.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mn.esis.it.local.settings.CannotStart;
import mn.esis.it.local.settings.LocalSettings;

/** Payara with the preset and, when there is one, the EAR. It can be stopped, killed and started again. */
public final class ApplicationServer implements AutoCloseable {
    private final LocalSettings settings;
    private final ServerHome home;
    private ServerProcess process;

    public ApplicationServer(LocalSettings settings, ServerHome home) {
        this.settings = settings;
        this.home = home;
    }

    /** Starts the process with these variables; {@link #awaitReady} tells when it serves. */
    public void start(Map<String, String> environment) throws IOException {
        home.template().copyTo(domain(), settings.ports());
        process = ServerProcess.start(home.server(), domain(), deployment(), environment, output());
    }

    public void awaitReady() throws IOException, InterruptedException {
        if (settings.ear().isPresent()) {
            ReadyWait.untilReady(settings.baseUrl(), process, output());
        } else {
            ReadyWait.untilListening(settings.ports().admin(), process, output());
        }
    }

    /** Returns when the server has ended, for whatever reason. */
    public void awaitEnd() throws InterruptedException {
        process.waitFor();
    }

    /** Ends the process without any warning, as a power cut would. */
    public void kill() throws InterruptedException {
        process.handle().destroyForcibly();
        process.waitFor();
    }

    public ProcessHandle process() {
        return process.handle();
    }

    public AsAdmin admin() {
        return AsAdmin.withPassword(home.server(), settings.ports().admin(), passwordFile());
    }

    public Path passwordFile() {
        return domain().resolve(DomainTemplate.PASSWORD_FILE);
    }

    /** The structured log. */
    public Path log() {
        return domain().resolve("logs/server.log");
    }

    /** The store of the message broker. */
    public Path brokerStore() {
        return domain().resolve("imq");
    }

    @Override
    public void close() {
        if (process != null) {
            process.close();
        }
    }

    private List<String> deployment() throws IOException {
        if (settings.ear().isEmpty()) {
            return List.of();
        }
        Path ear = settings.ear().get();
        if (!Files.exists(ear)) {
            throw new CannotStart("There is no " + ear + ": build it with ./esis run or mvn package.");
        }
        Path commands = domain().resolve("config/deploy.asadmin");
        Files.writeString(commands, "deploy --name openesis --virtualservers server " + quoted(ear) + "\n");
        return new ArrayList<>(List.of("--postbootcommandfile", commands.toString()));
    }

    private static String quoted(Path path) {
        return "\"" + path.toAbsolutePath() + "\"";
    }

    private Path domain() {
        return settings.data().resolve("domain").resolve(DomainTemplate.DOMAIN);
    }

    private Path output() {
        return settings.logs().resolve("server.out");
    }
}
