package mn.esis.it.container;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** The SQL statements that the persistence provider sends while something is done, seen through its log. */
final class Statements extends Handler {
    /** The parent of the loggers of all sessions; kept here, since a logger that nobody holds loses its level. */
    private static final Logger LOG = Logger.getLogger("org.eclipse.persistence.session");

    private final List<String> seen = new ArrayList<>();
    private final Thread thread = Thread.currentThread();

    private Statements() {}

    static List<String> of(Runnable act) {
        Statements statements = new Statements();
        Level before = LOG.getLevel();
        LOG.setLevel(Level.FINE);
        LOG.addHandler(statements);
        try {
            act.run();
        } finally {
            LOG.removeHandler(statements);
            LOG.setLevel(before);
        }
        return List.copyOf(statements.seen);
    }

    /** Timers and consumers send statements too, on threads of their own. */
    @Override
    public void publish(LogRecord entry) {
        if (Thread.currentThread() == thread && entry.getLoggerName().endsWith(".sql")) {
            seen.add(entry.getMessage());
        }
    }

    @Override
    public void flush() {
        // nothing is held back
    }

    @Override
    public void close() {
        // nothing is open
    }
}
