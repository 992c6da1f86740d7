package mn.esis.it.local.catcher;

/** How a mail server can misbehave. A code outside of 400 to 599 means that nothing is refused. */
public record SmtpFault(Kind kind, int code) {
    static final SmtpFault NONE = new SmtpFault(Kind.NONE, 0);

    private static final int BUSY = 451;

    /** What goes wrong. */
    public enum Kind {
        /** Nothing. */
        NONE,
        /** Nobody listens. */
        STOPPED,
        /** Connections are accepted and never answered. */
        TARPIT,
        /** The receiver is refused with a code. */
        REFUSE,
        /** The message is taken, then the connection drops without an answer. */
        DROP_AFTER_DATA
    }

    public static SmtpFault of(Kind kind) {
        return new SmtpFault(kind, BUSY);
    }

    public static SmtpFault refusing(int code) {
        return new SmtpFault(Kind.REFUSE, code);
    }
}
