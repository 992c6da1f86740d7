package mn.esis.it.local.settings;

import java.io.PrintStream;
import java.util.Locale;

/** Tells the person who waits what is being done. */
public final class Progress {
    private final PrintStream out;
    private final long begun = System.nanoTime();

    public Progress(PrintStream out) {
        this.out = out;
    }

    public void step(String what) {
        double seconds = (System.nanoTime() - begun) / 1e9;
        out.println(String.format(Locale.ROOT, "[%5.1f s] %s", seconds, what));
        out.flush();
    }
}
