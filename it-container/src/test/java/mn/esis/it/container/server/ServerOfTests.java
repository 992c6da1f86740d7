package mn.esis.it.container.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import mn.esis.it.local.LocalEnvironment;
import mn.esis.it.local.settings.LocalSettings;
import mn.esis.it.local.settings.Progress;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.api.event.ManagerStarted;
import org.jboss.arquillian.core.api.event.ManagerStopping;
import org.jboss.arquillian.core.spi.LoadableExtension;

/** Gives Arquillian a database and a server without an application; it deploys the archive itself. */
public final class ServerOfTests implements LoadableExtension {
    /** Before the configuration is read, which asks for the properties that are set here. */
    private static final int FIRST = 100;

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Start.class);
    }

    /** Starts and stops with Arquillian, that is with the first and the last test class of the run. */
    public static final class Start {
        private LocalEnvironment environment;

        public void start(@Observes(precedence = FIRST) ManagerStarted event)
                throws IOException, SQLException, InterruptedException {
            LocalSettings settings = LocalSettings.ofTests(WholeArchive.project(), "esis-container")
                    .withoutApplication();
            environment = LocalEnvironment.startAnew(settings, new Progress(System.out));
            Runtime.getRuntime().addShutdownHook(new Thread(this::close, "stop the server of the tests"));
            environment.server().awaitReady();
            System.setProperty(
                    "esis.container.http", String.valueOf(settings.ports().http()));
            System.setProperty(
                    "esis.container.admin", String.valueOf(settings.ports().admin()));
            System.setProperty(
                    "esis.container.password", password(environment.server().passwordFile()));
        }

        public void stop(@Observes ManagerStopping event) {
            close();
        }

        private void close() {
            try {
                environment.close();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        private static String password(Path file) throws IOException {
            return Files.readString(file).strip().replace("AS_ADMIN_PASSWORD=", "");
        }
    }
}
