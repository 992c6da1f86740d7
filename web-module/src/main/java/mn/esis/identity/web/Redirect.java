package mn.esis.identity.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.omnifaces.util.Faces;

/** Leads to a page of our own, as its path stands; OmniFaces would encode a path that is given as a value. */
public final class Redirect {
    public static void to(String path) {
        try {
            Faces.getExternalContext().redirect(path);
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        }
    }

    private Redirect() {}
}
