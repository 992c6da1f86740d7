package mn.esis.access;

import java.util.UUID;
import mn.esis.audit.ObjectType;

/** The object that something is about to be done to. */
public record On(Kind kind, UUID id) {

    /** What kind of object, which decides where its place in the tree of organisations is looked up. */
    public enum Kind {
        COUNTRY(ObjectType.COUNTRY),
        ORGANIZATION(ObjectType.ORGANIZATION),
        GROUP(ObjectType.STUDY_GROUP),
        PUPIL(ObjectType.PUPIL),
        PUPIL_FILE(ObjectType.PUPIL),
        CHILD(ObjectType.PUPIL);

        private final ObjectType type;

        Kind(ObjectType type) {
            this.type = type;
        }

        boolean isOfPupil() {
            return type == ObjectType.PUPIL;
        }

        /** How traces call it. */
        ObjectType type() {
            return type;
        }
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

    /** A pupil as the child of a guardian. */
    public static On child(UUID id) {
        return new On(Kind.CHILD, id);
    }
}
