package mn.esis.access;

import java.util.UUID;

/** The object that something is about to be done to. */
public record On(Kind kind, UUID id) {

    /** What kind of object, which decides where its place in the tree of organisations is looked up. */
    public enum Kind {
        COUNTRY,
        ORGANIZATION,
        GROUP,
        PUPIL,
        PUPIL_FILE
    }

    public static On country() {
        return new On(Kind.COUNTRY, null);
    }

    public static On organization(UUID id) {
        return new On(Kind.ORGANIZATION, id);
    }

    public static On group(UUID id) {
        return new On(Kind.GROUP, id);
    }

    /** A pupil as one who learns, or is about to. */
    public static On pupil(UUID id) {
        return new On(Kind.PUPIL, id);
    }

    /** The file of a pupil, which the school of the last enrolment may still read until the next academic year begins. */
    public static On pupilFile(UUID id) {
        return new On(Kind.PUPIL_FILE, id);
    }
}
