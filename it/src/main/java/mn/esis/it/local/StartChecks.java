package mn.esis.it.local;

import mn.esis.it.local.settings.CannotStart;
import mn.esis.it.local.settings.LocalPorts;
import mn.esis.it.local.settings.LocalSettings;

/** What must hold before anything is started; that there is room on the disk, {@code ./esis} sees before it builds. */
final class StartChecks {
    private static final int OLDEST = 17;
    private static final int NEWEST = 21;
    private static final int FAR = 1000;
    private static final int HIGH = 60_000;

    private StartChecks() {}

    static void all(LocalSettings settings) {
        java(Runtime.version().feature());
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
            int another = port < HIGH ? port + FAR : port - FAR;
            throw new CannotStart(
                    "Port " + port + " for " + purpose + " is taken by another program: stop that program, or"
                            + " choose another port: " + setting + "=" + another + " ./esis run");
        }
    }
}
