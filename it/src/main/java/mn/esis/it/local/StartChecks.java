package mn.esis.it.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import mn.esis.it.local.settings.CannotStart;
import mn.esis.it.local.settings.LocalPorts;
import mn.esis.it.local.settings.LocalSettings;

/** What must hold before anything is started. */
final class StartChecks {
    private static final int OLDEST = 17;
    private static final int NEWEST = 21;
    private static final long ENOUGH_BYTES = 2_000_000_000L;

    private StartChecks() {}

    static void all(LocalSettings settings) throws IOException {
        java(Runtime.version().feature());
        disk(settings.data());
        LocalPorts ports = settings.ports();
        port(ports.http(), "ESIS_PORT", "the portal");
        port(ports.outbox(), "ESIS_OUTBOX_PORT", "the catcher of mail");
        int[] inner = {ports.smtp(), ports.admin(), ports.ops(), ports.jms(), ports.jms() + LocalPorts.JMS_REGISTRY};
        for (int port : inner) {
            port(port, "ESIS_INNER_PORTS", "the server's inner services");
        }
        if (settings.otherDatabase().isEmpty()) {
            port(ports.postgres(), "ESIS_INNER_PORTS", "the database");
        }
    }

    static void java(int feature) {
        if (feature < OLDEST || feature > NEWEST) {
            throw new CannotStart(
                    "Java " + feature + " does not fit: install a JDK 17 or 21 and point JAVA_HOME at it.");
        }
    }

    static void port(int port, String setting, String purpose) {
        if (!LocalPorts.isFree(port)) {
            throw new CannotStart(
                    "Port " + port + " for " + purpose + " is taken by another program: stop that program, or"
                            + " choose another port: " + setting + "=" + (port + 1000) + " ./esis run");
        }
    }

    private static void disk(Path data) throws IOException {
        Path there = data.toAbsolutePath();
        while (!Files.exists(there)) {
            there = there.getParent();
        }
        if (Files.getFileStore(there).getUsableSpace() < ENOUGH_BYTES) {
            throw new CannotStart("Less than 2 GB are free on the disk of " + there + ": make room, then start again.");
        }
    }
}
