package mn.esis.it.local;

import java.io.PrintStream;
import java.util.Locale;

/** Tells the person who waits what is being done. */
public final class Progress {
    private final PrintStream out;
    private final long begun = System.nanoTime();

    public Progress(PrintStream out) {
        this.out = out;
    }

    void step(String what) {
        double seconds = (System.nanoTime() - begun) / 1e9;
        out.println(String.format(Locale.ROOT, "[%5.1f s] %s", seconds, what));
        out.flush();
    }

    void say(String line) {
        out.println(line);
        out.flush();
    }
}
