package mn.esis.shared.model;

/** Why something was refused, in words that know nothing of HTTP or Faces. */
public enum RefusalKind {
    /** The request itself is malformed: unknown, missing or mistyped fields, exceeded limits. */
    INVALID,
    /** Well formed, but its meaning cannot be accepted. */
    UNPROCESSABLE,
    UNAUTHENTICATED,
    FORBIDDEN,
    NOT_FOUND,
    CONFLICT,
    GONE,
    TOO_MANY,
    BUSY
}
