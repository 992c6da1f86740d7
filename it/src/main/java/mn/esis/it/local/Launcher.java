package mn.esis.it.local;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import mn.esis.it.local.settings.CannotStart;
import mn.esis.it.local.settings.LocalSettings;
import mn.esis.it.local.settings.Progress;

/** Starts the demo in the foreground and stops it with Ctrl-C; {@code ./esis run} calls it. */
public final class Launcher {
    private static final String READY = """

            OpenESIS is ready.

              Portal           %1$s/
              Phone app        %1$s/app/
              API              %1$s/api/v1   (description: %1$s/openapi)
              Caught mail      http://localhost:%2$d/

              Demo accounts, all with the password demo-Esis-2026
                parent@demo.mn     parent                              parent2@demo.mn   parent
                teacher@demo.mn    class teacher of 5а, school 1       teacher2@demo.mn  class teacher of 5б
                social@demo.mn     social worker                       duty@demo.mn      duty teacher
                manager@demo.mn    manager of school 1                 director@demo.mn  director of school 1
                hr@demo.mn         personnel                           accountant@demo.mn
                orgadmin@demo.mn   accounts of school 1                pupil@demo.mn     pupil
                manager2@demo.mn   manager of school 2                 duty2@demo.mn     duty teacher of school 2
                district@demo.mn   district office                     ministry@demo.mn  ministry
                admin@demo.mn      system administrator

              Ctrl-C or ./esis stop ends it, the data stays. ./esis logs shows what the server writes.
            """;

    private final PrintStream out;
    private Optional<LocalEnvironment> running = Optional.empty();
    private volatile boolean stopping;

    private Launcher(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(new Launcher(out).run(Path.of(arguments[0]).toAbsolutePath().normalize()));
    }

    private int run(Path project) {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
        Progress progress = new Progress(out);
        try {
            LocalEnvironment environment = start(LocalSettings.ofDemo(project, System.getenv()), progress);
            progress.step("Loading the application");
            environment.server().awaitReady();
            progress.step("Ready");
            out.println(READY.formatted(
                    environment.settings().baseUrl(),
                    environment.settings().ports().outbox()));
            environment.server().awaitEnd();
            if (!stopping) {
                out.println("The server ended by itself: ./esis logs shows its last words.");
            }
            return 1;
        } catch (CannotStart e) {
            if (!stopping) { // Ctrl-C ends the server too, which then has not failed
                out.println(e.getMessage());
            }
            return 1;
        } catch (IOException | SQLException e) {
            out.println("The start failed: " + e.getMessage());
            return 1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    private synchronized LocalEnvironment start(LocalSettings settings, Progress progress)
            throws IOException, SQLException, InterruptedException {
        LocalEnvironment environment = LocalEnvironment.start(settings, progress);
        running = Optional.of(environment);
        return environment;
    }

    private void stop() {
        stopping = true;
        stopParts();
    }

    private synchronized void stopParts() {
        if (running.isEmpty()) {
            return;
        }
        out.println("Stopping ...");
        try {
            running.get().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.println("Stopped.");
    }
}
